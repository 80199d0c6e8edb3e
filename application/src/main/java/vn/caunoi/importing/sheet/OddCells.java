package vn.caunoi.importing.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts with cells that the library for workbooks cannot read: dates in words, types that nobody knows, styles
 * and texts that are not there, endless numbers. Such parts are mended before they are read, so that one odd cell is told
 * as one odd cell.
 */
final class OddCells {

    private static final Set<String> KNOWN = Set.of("b", "e", "n", "str", "s", "inlineStr");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
    private static final int LONGEST_NUMBER = 400;

    private final Set<String> odd = new HashSet<>();
    private final Map<String, Integer> largestText = new HashMap<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable String type;
    private boolean inValue;
    private int texts;

    /** Looks at one event of a part. */
    void look(String part, int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(part, xml);
        } else if (event == XMLStreamConstants.CHARACTERS && inValue && value.length() <= LONGEST_NUMBER) {
            value.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST_NUMBER + 1));
        } else if (event == XMLStreamConstants.END_ELEMENT && inValue) {
            inValue = false;
            judge(part);
        }
    }

    private void begin(String part, XMLStreamReader xml) {
        inValue = false;
        switch (xml.getLocalName()) {
            case "si" -> texts++;
            case "c" -> {
                type = xml.getAttributeValue(null, "t");
                if (!isKnown(type) || !isStyle(xml.getAttributeValue(null, "s"))) {
                    odd.add(part);
                }
            }
            case "v" -> {
                inValue = true;
                value.setLength(0);
            }
            default -> {}
        }
    }

    private void judge(String part) {
        String text = value.toString();
        if (!"s".equals(type)) {
            if (isEndless(type, text)) {
                odd.add(part);
            }
        } else if (INDEX.matcher(text).matches()) {
            largestText.merge(part, Integer.valueOf(text), Math::max);
        } else if (!text.isEmpty()) {
            odd.add(part);
        }
    }

    /** The parts to be mended, once all have been looked at. */
    Set<String> parts() {
        largestText.forEach((part, index) -> {
            if (index >= texts) {
                odd.add(part);
            }
        });
        return odd;
    }

    static boolean isKnown(@Nullable String type) {
        return type == null || KNOWN.contains(type);
    }

    static boolean isStyle(@Nullable String index) {
        return index == null || INDEX.matcher(index).matches();
    }

    /** Whether the value names one of the shared texts; none at all is a blank cell. */
    boolean isText(String index) {
        return index.isEmpty() || (INDEX.matcher(index).matches() && Integer.parseInt(index) < texts);
    }

    static boolean isEndless(@Nullable String type, String number) {
        return (type == null || type.equals("n")) && number.length() > LONGEST_NUMBER;
    }
}
