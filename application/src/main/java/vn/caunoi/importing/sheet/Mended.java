package vn.caunoi.importing.sheet;

import com.fasterxml.aalto.stax.EventFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a workbook, in memory, whose odd cells can be read: a date in words becomes text, what nobody understands an
 * error value, which each column refuses at its own place.
 */
final class Mended {

    private static final XMLOutputFactory OUT = new OutputFactoryImpl();
    private static final XMLEventFactory EVENTS = new EventFactoryImpl();
    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T[0-9:.]*Z?)?");

    private final OddCells odd;

    Mended(OddCells odd) {
        this.odd = odd;
    }

    InputStream copyOf(Path file) throws IOException {
        Set<String> parts = odd.parts();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(copy)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (parts.contains(entry.getName())) {
                    out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    out.write(mended(zip.getInputStream(entry)));
                    out.closeArchiveEntry();
                } else {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return new ByteArrayInputStream(copy.toByteArray());
    }

    private byte[] mended(InputStream part) throws XMLStreamException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        XMLEventReader events = Parts.XML.createXMLEventReader(part);
        XMLEventWriter out = OUT.createXMLEventWriter(copy, StandardCharsets.UTF_8.name());
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (isStart(event, "c")) {
                for (XMLEvent piece : cell(event.asStartElement(), events)) {
                    out.add(piece);
                }
            } else {
                out.add(event);
            }
        }
        out.close();
        return copy.toByteArray();
    }

    private List<XMLEvent> cell(StartElement start, XMLEventReader events) throws XMLStreamException {
        List<XMLEvent> pieces = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        XMLEvent event = start;
        while (!(event.isEndElement() && isNamed(event.asEndElement().getName(), "c"))) {
            event = events.nextEvent();
            inValue = isStart(event, "v") || (inValue && !event.isEndElement());
            if (inValue && event instanceof Characters text) {
                value.append(text.getData());
            } else {
                pieces.add(event);
            }
        }
        String type = typeOf(start, value.toString());
        List<XMLEvent> cell = new ArrayList<>(List.of(withType(start, type)));
        for (XMLEvent piece : pieces) {
            cell.add(piece);
            if (isStart(piece, "v")) {
                cell.add(EVENTS.createCharacters(valueOf(start, value.toString())));
            }
        }
        return cell;
    }

    private @Nullable String typeOf(StartElement cell, String value) {
        String type = attribute(cell, "t");
        if ("d".equals(type)) {
            return "str";
        }
        boolean lost = "s".equals(type) && !odd.isText(value);
        return !OddCells.isKnown(type) || lost || OddCells.isEndless(type, value) ? "e" : type;
    }

    /** A moment counts as its day, as it does in a cell that holds a number. */
    private static String valueOf(StartElement cell, String value) {
        Matcher day = ISO_DAY.matcher(value.strip());
        return "d".equals(attribute(cell, "t")) && day.matches() ? day.group(1) : value;
    }

    private static XMLEvent withType(StartElement cell, @Nullable String type) {
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> all = cell.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            boolean style = isNamed(attribute.getName(), "s");
            if (!isNamed(attribute.getName(), "t") && (!style || OddCells.isStyle(attribute.getValue()))) {
                attributes.add(attribute);
            }
        }
        if (type != null) {
            attributes.add(EVENTS.createAttribute("t", type));
        }
        return EVENTS.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
    }

    private static @Nullable String attribute(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? null : attribute.getValue();
    }

    private static boolean isStart(XMLEvent event, String name) {
        return event.isStartElement() && isNamed(event.asStartElement().getName(), name);
    }

    private static boolean isNamed(QName name, String local) {
        return name.getLocalPart().equals(local);
    }
}
