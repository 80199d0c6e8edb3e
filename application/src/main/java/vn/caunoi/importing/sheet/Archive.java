package vn.caunoi.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The package around the sheets, looked at part by part before anything is read from it: number of parts, their names,
 * what they weigh unpacked, macros, entities. Opened by the same library that the reader uses, so both see the same.
 */
final class Archive {

    private static final Pattern OUTSIDE =
            Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\x00|\\\\");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Limits limits;
    private long unpacked;

    Archive(Limits limits) {
        this.limits = limits;
    }

    /** What the parts tell of the sheets; refuses what must not be read. */
    Parts inspect(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            requireHarmless(entries);
            Parts parts = new Parts(limits);
            for (ZipArchiveEntry entry : entries) {
                if (isXml(entry.getName())) {
                    scan(zip, entry, parts);
                }
                parts.note(entry.getName());
            }
            parts.requireSpreadsheet();
            return parts;
        }
    }

    private void requireHarmless(List<ZipArchiveEntry> entries) {
        if (entries.size() > limits.parts()) {
            throw tooLarge();
        }
        Set<String> names = new HashSet<>();
        long declared = 0;
        for (ZipArchiveEntry entry : entries) {
            requireHarmless(entry, names);
            declared += Math.max(0, entry.getSize());
        }
        if (declared > limits.totalBytes()) {
            throw tooLarge();
        }
        if (!names.contains(CONTENT_TYPES.toLowerCase(Locale.ROOT))) {
            throw new FileRefused(FileRefused.Cause.TYPE, "file.not-xlsx");
        }
    }

    private void requireHarmless(ZipArchiveEntry entry, Set<String> names) {
        String name = entry.getName();
        if (OUTSIDE.matcher(name).find()) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.part-name", shortened(name));
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.part-twice", shortened(name));
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new FileRefused(FileRefused.Cause.TYPE, "file.macro");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.encrypted");
        }
        if (entry.getSize() > limits.freeBytes()
                && entry.getSize() > limits.ratio() * Math.max(1, entry.getCompressedSize())) {
            throw tooLarge();
        }
    }

    private void scan(ZipFile zip, ZipArchiveEntry entry, Parts parts) throws IOException {
        long most = Math.max(limits.freeBytes(), limits.ratio() * Math.max(1, entry.getCompressedSize()));
        long before = unpacked;
        try (InputStream part = new Measured(zip.getInputStream(entry), count -> {
            unpacked += count;
            if (unpacked > limits.totalBytes() || unpacked - before > most) {
                throw tooLarge();
            }
        })) {
            parts.scan(entry.getName(), part);
        } catch (XMLStreamException broken) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.broken");
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static String shortened(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 60 ? printable : printable.substring(0, 60) + "…";
    }

    private static FileRefused tooLarge() {
        return new FileRefused(FileRefused.Cause.SIZE, "file.bomb");
    }
}
