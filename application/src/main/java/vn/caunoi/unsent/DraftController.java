package vn.caunoi.unsent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import vn.caunoi.access.Actor;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** What the script of a form asks: who is signed in, keep this draft, is there one, throw it away. */
@PageController
@RequestMapping(DraftController.PATH)
class DraftController {

    static final String PATH = "/ban-nhap";

    private static final String KEY = "khoa";
    private static final String FORM = "bieu-mau";
    private static final String ADDRESS = "dia-chi";
    private static final int LONGEST = 40_000;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_FORM = 300;

    /** Never kept, whatever a script sends: secrets, and what the form itself carries. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)_.*|mat-khau.*|nhap-lai|hien-tai|ma-6-so|so-dinh-danh|ma-xac-thuc.*|.*password.*|.*otp.*");

    private final DraftRows drafts;
    private final SentRows sent;

    DraftController(DraftRows drafts, SentRows sent) {
        this.drafts = drafts;
        this.sent = sent;
    }

    /** Whether the session still stands, and a token that is valid in it. */
    @GetMapping("/phien")
    ResponseEntity<Map<String, Object>> session(Actor actor, CsrfToken token) {
        return json(
                Map.of("account", actor.accountId(), "parameter", token.getParameterName(), "token", token.getToken()));
    }

    @GetMapping
    ResponseEntity<Map<String, Object>> find(
            PageFrame frame,
            Actor actor,
            @RequestParam(ADDRESS) String address,
            @RequestParam(FORM) String form,
            @RequestParam(KEY) String own,
            @RequestParam("da-gui") String last) {
        Map<String, Object> found = new HashMap<>();
        if (unfit(address, form)) return json(found);
        key(last)
                .flatMap(key -> sent.ofForm(actor, key))
                .ifPresent(done -> found.put(
                        "sent",
                        Map.of("path", done.nextPage(), "at", frame.text().dateTime(done.at()))));
        key(own).flatMap(key -> drafts.own(actor, key, form))
                .map(draft -> told(draft, true, frame.text()))
                .or(() -> drafts.other(actor, address, form).map(draft -> told(draft, false, frame.text())))
                .ifPresent(draft -> found.put("draft", draft));
        return json(found);
    }

    /** 409 where a newer draft is kept under this key: the tab goes on under a key of its own. */
    @PostMapping
    ResponseEntity<Map<String, Object>> keep(
            PageFrame frame,
            Actor actor,
            @RequestParam(KEY) UUID key,
            @RequestParam(FORM) String form,
            @RequestParam(ADDRESS) String address,
            @RequestParam("lan") int revision,
            @RequestParam("noi-dung") String typed) {
        Optional<List<List<String>>> fields = fields(typed);
        if (fields.isEmpty() || unfit(address, form)) {
            return ResponseEntity.badRequest().build();
        }
        Draft draft = new Draft(
                key,
                form,
                address,
                revision,
                fields.get(),
                frame.visitor().drawn().at());
        return drafts.keep(actor, draft)
                .map(now -> json(Map.<String, Object>of("revision", now)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
    }

    @PostMapping("/bo")
    ResponseEntity<Void> discard(Actor actor, @RequestParam(KEY) UUID key) {
        drafts.discard(actor, key);
        return ResponseEntity.noContent().build();
    }

    /** For the script, whatever else the browser says that it takes. */
    private static ResponseEntity<Map<String, Object>> json(Map<String, Object> answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private static Map<String, Object> told(Draft draft, boolean own, Text text) {
        return Map.of(
                "key", draft.key(),
                "address", draft.address(),
                "revision", draft.revision(),
                "fields", draft.fields(),
                "at", text.dateTime(draft.savedAt()),
                "own", own);
    }

    private static Optional<List<List<String>>> fields(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<List<String>> fields = DraftRows.fields(typed);
            if (fields == null) return Optional.empty();
            return fields.stream().allMatch(DraftController::isField)
                    ? Optional.of(fields.stream()
                            .filter(field -> !SECRET.matcher(field.getFirst()).matches())
                            .toList())
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isField(@Nullable List<@Nullable String> field) {
        return field != null
                && field.size() == 2
                && field.stream().allMatch(text -> text != null && text.indexOf(0) < 0);
    }

    /** No form of ours is called so, nor stands at such an address. */
    private static boolean unfit(String address, String form) {
        return address.isEmpty()
                || form.isEmpty()
                || address.length() > LONGEST_ADDRESS
                || form.length() > LONGEST_FORM
                || (address + form).indexOf(0) >= 0;
    }

    private static Optional<UUID> key(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
