package vn.caunoi.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.shared.OfficeCode;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shell.FormCheck;

/** Reads zones that are written one a line, parted by semicolons: {@code KCN-1; Khu công nghiệp số 1; KCN}. */
record ZoneLines(FormCheck check) {

    List<ZoneEntry> read(String field, String group) {
        List<ZoneEntry> zones = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        List<String> lines = check.typed(field).lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty()) continue;
            ZoneEntry zone = zone(line, group).orElse(null);
            if (zone == null) {
                check.reject(field, "office.set-up.zone-line", number);
            } else if (!codes.add(zone.code().toUpperCase(Locale.ROOT))) {
                check.reject(field, "office.set-up.zone-twice", number, zone.code());
            } else {
                zones.add(zone);
            }
        }
        return zones;
    }

    /** Empty where the line cannot be read. */
    private static Optional<ZoneEntry> zone(String line, String group) {
        String[] parts = Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
        boolean readable = (parts.length == 2 || parts.length == 3)
                && OfficeCode.isWellFormed(parts[0])
                && !parts[1].isEmpty()
                && parts[1].length() <= FormCheck.LONGEST_TEXT
                && ReadableText.unreadable(parts[1]).isEmpty();
        if (!readable) return Optional.empty();
        @Nullable ZoneKind kind = parts.length == 2 || parts[2].isEmpty() ? ZoneKind.KCN : kind(parts[2]);
        return kind == null ? Optional.empty() : Optional.of(ZoneEntry.standing(parts[0], parts[1], group, kind));
    }

    private static @Nullable ZoneKind kind(String typed) {
        return Arrays.stream(ZoneKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
