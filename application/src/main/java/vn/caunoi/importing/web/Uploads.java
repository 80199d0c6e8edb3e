package vn.caunoi.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.importing.Imports.ImportFile;

/** Takes what is sent into the folder for uploads, where only the account that runs the program reads it: it holds names. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final Path folder;

    Uploads(@Value("${spring.servlet.multipart.location:${java.io.tmpdir}}") Path folder) {
        this.folder = folder;
    }

    Upload keep(MultipartFile sent) {
        try {
            Path kept = Files.createTempFile(folder, "nhap-", ".xlsx");
            try (var in = sent.getInputStream();
                    var out = Files.newOutputStream(kept)) {
                in.transferTo(out);
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
}
