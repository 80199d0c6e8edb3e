package vn.caunoi.importing;

import java.util.List;

/**
 * A file that must be refused: what it is, its bytes, the status of the answer, and what is said of it, word by word,
 * with the address of the cell.
 */
final class BadFile {

    private final String name;
    private final byte[] bytes;
    private final int status;
    private final List<String> words;

    BadFile(String name, byte[] bytes, int status, String... words) {
        this.name = name;
        this.bytes = bytes.clone();
        this.status = status;
        this.words = List.of(words);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int status() {
        return status;
    }

    List<String> words() {
        return words;
    }

    @Override
    public String toString() {
        return name;
    }
}
