package vn.caunoi.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import vn.caunoi.importing.Imports.ImportFile;

/** A file that was sent, kept on disk under a name of ours for as long as it is read. */
record Upload(ImportFile file) {

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
