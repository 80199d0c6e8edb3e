package vn.caunoi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.report.Face;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Text;

/** Who stands above, who signs for whom, and who receives a paper: as the office entered it, else as follows from the unit. */
record PaperFrame(Text text, House house, Manuscript.Head head, Manuscript.@Nullable Issue issue) {

    private static final String KEY = "report.paper.";

    private Face face() {
        return issue == null ? Face.PLAIN : issue.face();
    }

    private boolean isParty() {
        return head.line() == Line.PARTY;
    }

    /** What stands at the top. */
    String superior() {
        return Objects.requireNonNullElseGet(
                face().superior(), () -> Objects.requireNonNullElse(above(), text.t(KEY + "superior.unknown")));
    }

    /** An office that was set up is called as it writes its name itself, the bodies below it as their units are called. */
    String issuer() {
        boolean office = head.superior() == null && isParty() && house.sample() == null && house.place() != null;
        return office ? house.ownBody() : head.body();
    }

    private @Nullable String above() {
        return head.superior() == null && isParty() ? house.superiorBody() : head.superior();
    }

    String body() {
        return body(head.kind());
    }

    OfficialPaper.Signature signature() {
        return new OfficialPaper.Signature(
                titles(), issue == null ? null : issue.signer(), text.t(KEY + "recipients"), recipients());
    }

    /** T/M Ban Thường vụ – K/T Bí thư – Phó Bí thư; who signs by order stands under the order alone. */
    private List<String> titles() {
        String form = isParty() ? ".party" : ".state";
        String chief = text.t(KEY + (isParty() ? "signs.title" : "signs.title.union"));
        String body = text.t(KEY + "signs." + body());
        return switch (face().capacity()) {
            case COLLECTIVE -> List.of(body, post(chief));
            case ACTING -> List.of(body, text.t(KEY + "signs.acting", post(chief)));
            case DEPUTY ->
                List.of(
                        body,
                        text.t(KEY + "signs.deputy" + form, chief),
                        post(text.t(KEY + "signs.deputy.post", chief)));
            case ORDER -> List.of(text.t(KEY + "signs.order" + form, withoutCapacity(body)), post(""));
        };
    }

    private static String withoutCapacity(String body) {
        return body.substring(body.indexOf(' ') + 1);
    }

    private String post(String otherwise) {
        return Objects.requireNonNullElse(face().post(), otherwise);
    }

    private List<String> recipients() {
        String entered = face().recipients();
        if (entered != null) {
            return entered.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        List<String> recipients = new ArrayList<>();
        String above = face().superior() == null ? above() : face().superior();
        if (above != null) {
            recipients.add(text.t(KEY + "recipients.superior", isParty() ? committee(above) : above));
        }
        recipients.add(text.t(KEY + "recipients.file." + body()));
        return recipients;
    }

    /** A paper is sent to the committee that leads, not to all whom it leads: "Đảng bộ Thành phố …" reads it as "Thành ủy …". */
    private String committee(String organisation) {
        for (String kind : List.of("city", "province", "other")) {
            String named = text.t(KEY + "organisation." + kind);
            if (organisation.regionMatches(true, 0, named + " ", 0, named.length() + 1)) {
                return text.t(KEY + "committee." + kind) + organisation.substring(named.length());
            }
        }
        return organisation;
    }

    private static String body(UnitKind kind) {
        return switch (kind) {
            case UPPER, DELEGATED -> "standing";
            case GRASSROOTS_COMMITTEE, PART_COMMITTEE -> "committee";
            case UNION_UPPER -> "union.standing";
            case UNION_GRASSROOTS, UNION_MEMBER, UNION_PART, UNION_GROUP -> "union";
            default -> "cell";
        };
    }
}
