package vn.caunoi.importing.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the XML parts of a workbook tell before its cells are read: its type, which part is which sheet, merged cells. */
final class Parts {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final int MOST_FORMULAS = 1_000;

    static final XMLInputFactory XML = factory();

    private final Limits limits;
    private final Map<String, List<String>> mergedByPart = new HashMap<>();
    private final Map<String, String> sheetParts = new HashMap<>();
    private final OddCells odd = new OddCells();
    private final Set<String> names = new HashSet<>();
    private @Nullable String styles;
    private boolean spreadsheet;
    private int rows;
    private int formulas;

    Parts(Limits limits) {
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** The first cell of each merged range of the sheet with this relationship. */
    List<String> mergedIn(@Nullable String relationship) {
        String part = relationship == null ? null : sheetParts.get(relationship);
        return part == null ? List.of() : mergedByPart.getOrDefault(part, List.of());
    }

    /** The cells that must be mended before they can be read. */
    OddCells odd() {
        return odd;
    }

    /** Whether the file tells how its numbers are shown: it need not. */
    boolean isStyled() {
        return styles != null && names.contains(plain(styles));
    }

    /** Notes that there is a part of this name, whatever is in it. */
    void note(String name) {
        names.add(plain(name));
    }

    private static String plain(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    void requireSpreadsheet() {
        if (!spreadsheet) {
            throw new FileRefused(FileRefused.Cause.TYPE, "file.not-xlsx");
        }
    }

    void scan(String name, InputStream part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(part);
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new FileRefused(FileRefused.Cause.CONTENT, "file.entities");
                }
                odd.look(name, event, xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    look(name, xml);
                }
            }
        } finally {
            xml.close();
        }
    }

    private void look(String part, XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Override", "Default" ->
                lookAtType(xml.getAttributeValue(null, "ContentType"), xml.getAttributeValue(null, "PartName"));
            case "Relationship" -> lookAtRelationship(xml);
            case "row" -> countRow();
            case "c" -> requireNarrow(xml.getAttributeValue(null, "r"));
            case "f" -> countFormula();
            case "mergeCell" -> lookAtMerge(part, xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void lookAtType(@Nullable String type, @Nullable String part) {
        if (type == null) {
            return;
        }
        if (type.contains("macroEnabled") || type.contains("vbaProject")) {
            throw new FileRefused(FileRefused.Cause.TYPE, "file.macro");
        }
        spreadsheet |= type.equals(MAIN);
        if (type.equals(STYLES)) {
            styles = part;
        }
    }

    private void lookAtRelationship(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "Type");
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        if (type != null && type.endsWith("/worksheet") && id != null && target != null) {
            sheetParts.put(id, lastName(target));
        }
    }

    private void lookAtMerge(String part, @Nullable String range) {
        if (range != null) {
            mergedByPart.computeIfAbsent(lastName(part), _ -> new ArrayList<>()).add(range.split(":", 2)[0]);
        }
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void countRow() {
        if (++rows > 2 * limits.rows()) {
            throw new FileRefused(FileRefused.Cause.SIZE, "file.rows", Integer.toString(limits.rows()));
        }
    }

    private void countFormula() {
        if (++formulas > MOST_FORMULAS) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.formulas");
        }
    }

    private void requireNarrow(@Nullable String address) {
        if (address == null) {
            return;
        }
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.broken");
        }
        if (columnOf(matcher.group(1)) >= limits.columns()) {
            throw new FileRefused(FileRefused.Cause.SIZE, "file.columns", Integer.toString(limits.columns()));
        }
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
