package vn.caunoi.worlds.walls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.Effort;
import vn.caunoi.access.Line;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.Workbooks;

/** The chair of a grassroots union, who is not to learn of anybody whether he is in the Party. */
final class UnionChair {

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</main>");
    /** What is offered to be chosen speaks of all lines and of nobody. */
    private static final Pattern CHOICES = Pattern.compile("(?s)<(select|datalist).*?</\\1>");

    private static final Pattern PERSON = Pattern.compile("(?iu)Nguyễn Văn Cầu|Trần Thị Nối|Lê Thị \\p{L}+ Lòng");
    private static final Pattern PARTY = Pattern.compile("(?iu)đảng|chi bộ|cấp ủy|\\bparty\\b");
    private static final int BESIDE = 300;
    private static final String UNION = new Place(Line.UNION, Spot.UNIT, false).code();
    private static final String PARTY_UNIT = new Place(Line.PARTY, Spot.UNIT, false).code();

    private final WalledWorld world;
    private final Walker chair;
    private final Walker officer;

    UnionChair(WalledWorld world, Matrix matrix) {
        this.world = world;
        this.chair = matrix.walker(Role.UNION_CHAIR);
        this.officer = matrix.walker(Role.UNION_OFFICER);
    }

    /** The questions of the chair: every address that can be read, for the own units and for those of the Party. */
    List<Cell> questions() {
        return Cells.all(Endpoints.all().stream()
                        .filter(endpoint -> endpoint.verb().equals("GET"))
                        .toList())
                .stream()
                .filter(cell -> cell.reader() != null && cell.reader().role() == Role.UNION_CHAIR)
                .filter(cell -> Effort.full()
                        || !cell.ended()
                                && Set.of(Relation.SELF, Relation.OTHER_LINE).contains(cell.relation()))
                .toList();
    }

    /** Where an answer speaks of the Party beside the name of somebody. */
    static List<String> signs(Answer answer) {
        Matcher main = MAIN.matcher(answer.words());
        String said = CHOICES.matcher(main.find() ? main.group() : answer.words())
                .replaceAll(" ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        return PERSON.matcher(said)
                .results()
                .map(found -> said.substring(
                        Math.max(0, found.start() - BESIDE), Math.min(said.length(), found.end() + BESIDE)))
                .filter(beside -> PARTY.matcher(beside).find())
                .toList();
    }

    /** Where two members of the union are told apart of whom only one is in the Party too, or two names of which one is known there. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (String address : List.of(
                "/thanh-vien/{person}",
                "/thanh-vien/but-toan/{movement}",
                "/thanh-vien/ghi/tu-tran?nguoi={person}",
                "/thanh-vien?to-chuc=" + UNION + "&tim={name}",
                "/hoat-dong/moi?loai=TUYEN_TRUYEN&to-chuc=" + UNION + "&tim-nguoi={name}",
                "/tim?q={name}")) {
            compare(differences, address, WalledBook.ALONE, "MOT", WalledBook.IN_BOTH, "HAI");
        }
        for (String address : List.of("/tim?q={name}", "/thanh-vien?to-chuc=" + UNION + "&tim={name}")) {
            compare(differences, address, WalledBook.OF_NOTHING, null, WalledBook.OF_THE_PARTY, null);
        }
        for (String form :
                List.of("ho-ten={name}&ma-nguoi=MOI&so-luong=1", "ho-ten={name}&ngay-sinh=02/02/1985&gioi-tinh=NU")) {
            String sent = "to-chuc=" + UNION + "&ngay=x&" + form;
            said(
                    differences,
                    "a member is entered",
                    "/thanh-vien/ghi/ket-nap",
                    sent,
                    WalledBook.OF_NOTHING,
                    WalledBook.OF_THE_PARTY);
            said(
                    differences,
                    "a member is entered",
                    "/thanh-vien/ghi/ket-nap",
                    sent,
                    "Lê Thị Năm Lòng",
                    "Lê Thị Hai Lòng Đảng");
        }
        String code = "to-chuc=" + UNION + "&ngay=x&ho-ten=Ai&ma-nguoi={name}";
        said(differences, "a code is entered", "/thanh-vien/ghi/ket-nap", code, "KHONG", "BA-D");
        said(
                differences,
                "a unit is named",
                "/thanh-vien/ghi/ket-nap",
                "to-chuc={name}&ngay=x",
                "khongco1",
                PARTY_UNIT);
        imported(differences);
        return differences;
    }

    /** A workbook of the union's officer that names a code of the Party. */
    private void imported(List<String> differences) {
        List<String> answers = new ArrayList<>();
        for (String code : List.of("KHONG", "BA-D")) {
            byte[] book = Workbooks.of(
                            "bien_dong",
                            "ngay|to_chuc|loai|so_luong|ma_nguoi|ho_ten",
                            "05/05/2019|" + UNION + "|KET_NAP|1|" + code + "|Lê Thị Ai")
                    .bytes();
            answers.add(officer.send("POST", "/api/v1/imports?dryRun=true", Walker.upload("file", book))
                    .without(List.of(code)));
        }
        if (!answers.getFirst().equals(answers.getLast())) differences.add("an import of a code: " + answers);
    }

    private void compare(
            List<String> differences,
            String address,
            String one,
            @Nullable String oneCode,
            String other,
            @Nullable String otherCode) {
        String first = opened(address, one, oneCode);
        String second = opened(address, other, otherCode);
        if (!first.equals(second)) differences.add(address + ": " + Matrix.difference(first, second));
    }

    private String opened(String address, String name, @Nullable String code) {
        String person = code == null ? "0" : world.asOwner(owner -> Things.person(owner, code));
        String movement = code == null ? "0" : world.asOwner(owner -> Things.admission(owner, code));
        String asked = address.replace("{person}", person)
                .replace("{movement}", movement)
                .replace("{name}", URLEncoder.encode(name, StandardCharsets.UTF_8));
        Answer answer = chair.send("GET", asked, "");
        String last = name.substring("Lê Thị ".length(), name.lastIndexOf(' '));
        return answer.without(List.of(
                        asked, asked.replace("&", "&amp;"), spaced(name), name, last, "/" + person, "/" + movement))
                .replaceAll("\\b(" + code + "|" + person + "|" + movement + ")\\b", "?");
    }

    /** The name as links write it. */
    private static String spaced(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void said(List<String> differences, String what, String address, String form, String one, String other) {
        List<String> answers = new ArrayList<>();
        for (String name : List.of(one, other)) {
            Answer answer = chair.send(
                    "POST", address, form.replace("{name}", URLEncoder.encode(name, StandardCharsets.UTF_8)));
            answers.add(answer.without(List.of(name)));
        }
        if (!answers.getFirst().equals(answers.getLast())) {
            differences.add(what + ": " + Matrix.difference(answers.getFirst(), answers.getLast()));
        }
    }
}
