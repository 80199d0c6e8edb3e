package vn.caunoi.report.life;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Said;
import vn.caunoi.report.Manuscript.Section;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Sentence;

/** Puts figures as they were printed elsewhere into the sentences of a report; the computed one stays beside each. */
final class Quoting {

    private final Map<String, Remark> quoted;

    Quoting(List<Remark> remarks) {
        quoted = remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.QUOTATION && remark.words() != null)
                .collect(Collectors.toMap(Remark::about, remark -> remark));
    }

    Manuscript in(Manuscript manuscript) {
        return quoted.isEmpty()
                ? manuscript
                : manuscript.with(
                        manuscript.sections().stream().map(this::section).toList());
    }

    private Section section(Section section) {
        return new Section(
                section.heading(),
                section.level(),
                section.annex(),
                section.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return block instanceof Said said
                ? new Said(
                        said.id(),
                        new Sentence(said.sentence().parts().stream()
                                .map(part -> part(said.id(), part))
                                .toList()),
                        said.written())
                : block;
    }

    private Sentence.Part part(String id, Sentence.Part part) {
        if (part instanceof Sentence.Number number
                && quoted.get(Remark.place(id, number.place())) instanceof Remark remark
                && remark.words() instanceof String words) {
            return number.quotedAs(words, remark.note() == null ? "" : remark.note());
        }
        return part;
    }
}
