package vn.caunoi.shell;

import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/** Which page of a long list is shown (counted from 1), how many rows a page holds and how many there are. */
public record Paging(int number, int size, long rows, String path) {

    public static final String PARAMETER = "trang";

    public int last() {
        return (int) Math.max(1, (rows + size - 1) / size);
    }

    public long from() {
        return rows == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long to() {
        return Math.min(rows, (long) number * size);
    }

    /** The page numbers worth a link: the neighbours of this one. */
    public int[] nearby() {
        return IntStream.rangeClosed(Math.max(1, number - 2), Math.min(last(), number + 2))
                .toArray();
    }

    /** The address of another page of the same list, every filter kept. */
    public String link(int page) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(PARAMETER, page)
                .build()
                .toUriString();
    }
}
