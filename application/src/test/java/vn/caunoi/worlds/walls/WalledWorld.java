package vn.caunoi.worlds.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Action;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Workbooks;
import vn.caunoi.organization.Organizations;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Reports;

/** An installation with the walled world in it, one account a role, and the numbers of all that can be asked for. */
final class WalledWorld {

    static final String PASSWORD = "một câu để thử các bức tường";

    /** A workbook whose unit nobody knows, for machines and for the page; a day that comes soon; a plan that is none. */
    static final Map<String, String> FILES = Map.of(
            "file", Walker.upload("file", book("khongco1", "Buổi", "01/10/2015")),
            "sheet", Walker.upload("tep", book("khongco1", "Buổi", "01/10/2015")),
            "soon", LocalDate.now().plusDays(5).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
            "plan", Walker.upload("tep", "template: x".getBytes(StandardCharsets.UTF_8)));

    private static final String ANOTHER = "nguoi-khac";
    private static final Place FAR = new Place(Line.PARTY, Spot.APART, false);

    private final TestInstallation house = TestInstallation.fresh().unheard();
    private final Map<Role, Account> accounts;
    private final Account another;
    private final Things things;

    WalledWorld() {
        importBook();
        String part = reports();
        accounts = Reader.all().stream().collect(Collectors.toMap(Reader::role, this::open));
        another = open(ANOTHER, Role.ORGANIZATION_OFFICER, List.of(Grant.everything(Right.RECORDS)));
        UnitId root = unit(new Place(Line.PARTY, Spot.GREAT, false));
        open("ban-tren", Role.STANDING_COMMITTEE, List.of(Grant.unit(root, Line.PARTY, Right.FIGURES)));
        things = asOwner(owner -> new Things(owner, part));
    }

    TestInstallation house() {
        return house;
    }

    Things things() {
        return things;
    }

    Walker enter(Reader reader) {
        return enter(Objects.requireNonNull(accounts.get(reader.role())), reader.account());
    }

    private Walker enter(Account account, String name) {
        return Walker.signedIn(house, name, house.tokenOf(account.actor()));
    }

    /** Every unit and zone with its records, as a gate would see it that lets everything through. */
    Scope everything() {
        Scope whole = house.scope();
        return new Scope(whole.actor(), Set.of(Action.values()), whole.units(), whole.zones(), whole.wholeLines());
    }

    <T> T asOwner(Function<DSLContext, T> work) {
        try (var connection = java.sql.DriverManager.getConnection(
                house.database().url(),
                house.database().owner().user(),
                house.database().owner().password())) {
            return work.apply(DSL.using(connection, org.jooq.SQLDialect.POSTGRES));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jobs of each account, which no other may see: a file of reports, an import, a file that was looked at. */
    Map<Role, Map<String, String>> jobs(Map<Role, Walker> walkers) {
        Map<Role, Map<String, String>> jobs = new EnumMap<>(Role.class);
        for (Reader reader : Reader.all()) {
            jobs.put(
                    reader.role(),
                    jobs(
                            Objects.requireNonNull(accounts.get(reader.role())),
                            Objects.requireNonNull(walkers.get(reader.role())),
                            reader.at(Relation.SELF, false)));
        }
        return jobs;
    }

    /** The same of somebody else, and numbers of accounts. */
    Map<String, String> jobsOfAnother() {
        Map<String, String> jobs = new HashMap<>(jobs(another, enter(another, ANOTHER), FAR));
        jobs.put("holder", Long.toString(another.holder().id()));
        jobs.put("post", Long.toString(another.actor().accountId()));
        jobs.put(
                "right",
                asOwner(owner -> owner.fetchSingle(
                                "select grant_id from identity.account_grant where account_id = ?",
                                another.actor().accountId())
                        .get(0, String.class)));
        return jobs;
    }

    private Map<String, String> jobs(Account account, Walker walker, Place place) {
        Map<String, String> jobs = new HashMap<>();
        String marker = place.marker(Marker.Kind.JOB);
        jobs.put("batch", Long.toString(asOwner(owner -> Jobs.begin(owner, account.actor(), place, marker))));
        if (!account.role().may(Action.IMPORT)) return jobs;
        byte[] book = book(
                place.code(),
                "Buổi " + marker,
                "02/%02d/2018".formatted(account.role().ordinal() + 1));
        Answer taken = walker.send("POST", "/api/v1/imports", Walker.upload("file", book));
        assertThat(taken.words()).contains("\"rejected\":[]");
        jobs.put("import", taken.words().replaceAll(".*\"id\":(\\d+).*", "$1"));
        Answer looked = walker.send("POST", "/nhap-du-lieu", Walker.upload("tep", book));
        jobs.put("job", looked.header("location").replaceAll(".*/", ""));
        return jobs;
    }

    private static byte[] book(String unit, String title, String day) {
        return Workbooks.of("hoat_dong", "ngay|to_chuc|loai|so_nguoi|ten", day + "|" + unit + "|TOA_DAM|9|" + title)
                .bytes();
    }

    private void importBook() {
        try {
            Path file = Files.createTempFile("walls-", ".xlsx");
            Files.write(file, WalledBook.bytes());
            assertThat(house.bean(Imports.class)
                            .take(
                                    house.scope(),
                                    new Imports.ImportFile("walls.xlsx", file),
                                    ImportOptions.allOrNothing(),
                                    ImportProgress.SILENT)
                            .rejected())
                    .isEmpty();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of each unit whose line has a plan, with a sentence of its own in it; answers the part that was written. */
    private String reports() {
        Reports reports = house.bean(Reports.class);
        Scope scope = house.scope();
        String part = "";
        for (Place place : Place.all()) {
            if (place.line() != Line.PARTY && place.line() != Line.UNION) continue;
            Edition begun = reports.begin(scope, new Drafts.Asked("year", place.code(), "2018", null));
            if (part.isEmpty()) part = part(reports.read(scope, begun.id()).manuscript());
            String words = "Đơn vị làm tốt " + place.marker(Marker.Kind.SENTENCE) + ".";
            reports.write(scope, begun.id(), new Remark.Wanted(Remark.Kind.PASSAGE, part, 0, words, null));
        }
        return part;
    }

    private static String part(Manuscript manuscript) {
        return manuscript.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Manuscript.Blank.class::isInstance)
                .map(block -> ((Manuscript.Blank) block).id())
                .findFirst()
                .orElseThrow();
    }

    private Account open(Reader reader) {
        List<Grant> grants = new ArrayList<>();
        if (reader.role() != Role.ADMINISTRATOR) {
            for (boolean ended : List.of(false, true)) {
                UnitId unit = unit(new Place(reader.line(), Spot.UNIT, ended));
                grants.add(Grant.unit(unit, reader.line(), reader.right()));
            }
        }
        if (reader.zone()) {
            String zone = "NHOM1";
            grants.add(
                    Grant.zone(found(() -> house.bean(Zones.class).owner(zone).orElseThrow()), Right.RECORDS));
        }
        return open(reader.account(), reader.role(), grants);
    }

    private Account open(String name, Role role, List<Grant> grants) {
        return house.bean(Accounts.class).open(new NewAccount(name, "Người " + name, role, PASSWORD, grants));
    }

    private UnitId unit(Place place) {
        return found(
                () -> house.bean(Organizations.class).ids(List.of(place.code())).get(place.code()));
    }

    private <T> T found(Supplier<@Nullable T> search) {
        return Objects.requireNonNull(house.bean(Transactions.class).reading(house.actor(), search));
    }
}
