package vn.caunoi.indicator.words;

import java.util.Locale;
import java.util.stream.Stream;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.shell.Text;

/** What dimensions, their keys and the kinds of entries are called. */
public record KeyWords(Text text) {

    private static final String KIND = "indicator.kind.";

    private static final String RATING = "rating.";

    public String dimension(Dimension dimension) {
        return text.t("indicator.dimension." + dimension.code());
    }

    /** The dimension as the first word of a line. */
    public String title(Dimension dimension) {
        String words = dimension(dimension);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String part(Dimension dimension, Figure.Part part) {
        return key(dimension, part.key(), part.label());
    }

    /** The key in words; names of units and zones, sizes and years are their own words. */
    public String key(Dimension dimension, String key, String label) {
        if (key.equals(Figure.UNCLASSIFIED)) {
            return text.t("indicator.key.unclassified");
        }
        if (key.equals(Figure.BETWEEN_CHILDREN)) {
            return text.t("indicator.key.between-children");
        }
        String message = "indicator.key." + dimension.code() + "." + key;
        return text.knows(message) ? text.t(message) : label;
    }

    /** A kind whose words depend on whether it adds (IN) or takes away (OUT). */
    public String kind(String kind, boolean in) {
        return directed(kind + (in ? ".IN" : ".OUT"));
    }

    /** A kind with its direction, such as {@code member.TRANSFERRED.IN}; what is no kind is said as it was typed. */
    public String directed(String kind) {
        String base = kind.substring(0, Math.max(0, kind.lastIndexOf('.')));
        String[] words = base.split("\\.", 3);
        if (base.startsWith(RATING) && words.length == 3) {
            return text.t(
                    "indicator.kind.rating",
                    text.t("membership.rated." + words[1]),
                    text.t("membership.grade." + words[2]));
        }
        return text.t(Stream.of(KIND + kind, KIND + base)
                .filter(text::knows)
                .findFirst()
                .orElseGet(() -> base.contains(".") ? ofItsModule(base) : kind));
    }

    /** Modules with many kinds name them themselves: {@code activity.KY_NIEM} is {@code activity.kind.KY_NIEM}. */
    private static String ofItsModule(String kind) {
        return kind.replaceFirst("\\.", ".kind.");
    }
}
