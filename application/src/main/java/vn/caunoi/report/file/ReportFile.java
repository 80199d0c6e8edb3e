package vn.caunoi.report.file;

import java.util.Arrays;

/**
 * A file as it is sent.
 *
 * @param type its media type
 */
public record ReportFile(String name, String type, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportFile file
                && name.equals(file.name)
                && type.equals(file.type)
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + ")";
    }
}
