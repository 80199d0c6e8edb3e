package vn.caunoi.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.importing.Imports.ImportFile;

/** A file that was sent, kept on disk under a name of ours for as long as it is read. */
record Upload(ImportFile file) {

    private static final int LONGEST_NAME = 200;

    static Upload of(MultipartFile sent) {
        try {
            Path kept = Files.createTempFile("nhap-", ".xlsx");
            try (var in = sent.getInputStream()) {
                Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Upload(new ImportFile(name(sent), kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the sender's name for it, made harmless. */
    private static String name(MultipartFile sent) {
        String given = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME);
    }

    /** Works with the file, and throws it away. */
    <T> T with(Function<ImportFile, T> work) {
        try {
            return work.apply(file);
        } finally {
            discard();
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
