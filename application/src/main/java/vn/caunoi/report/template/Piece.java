package vn.caunoi.report.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence as the plan of a report writes it. */
public sealed interface Piece {

    /** What is only read. */
    record Words(String text) implements Piece {}

    /** A word that depends on the report: {@code {don-vi}}, {@code {ky}}. */
    record Context(Word word) implements Piece {}

    /**
     * A place for a figure: {@code {ket-nap}}, {@code {ket-nap:ke-hoach}}, {@code {to-chuc[FDI_100]}}.
     *
     * @param key the key of one part of the figure's breakdown; null for the whole
     */
    record Place(String figure, @Nullable String key, Telling telling) implements Piece {

        /** As it is written. */
        public String written() {
            String part = key == null ? "" : "[" + key + "]";
            String how = telling == Telling.VALUE ? "" : ":" + telling.code();
            return "{" + figure + part + how + "}";
        }
    }

    /** What is only said where all figures in it have something to say: {@code [, kết nạp {ket-nap} đảng viên]}. */
    record Clause(List<Piece> pieces) implements Piece {

        public Clause {
            pieces = List.copyOf(pieces);
        }
    }
}
