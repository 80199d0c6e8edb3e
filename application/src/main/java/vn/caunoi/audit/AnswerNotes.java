package vn.caunoi.audit;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a handler tells of its answer, so that the edge records it: {@code AnswerNotes.rows(list.size())} for an export. */
public final class AnswerNotes {

    /** Request attribute with the number of rows that an answer holds. */
    public static final String ROWS = "audit.rows";

    /** Request attribute that says that the event of this request has been recorded, so that the edge adds none. */
    public static final String TOLD = "audit.told";

    private static final String HOLDER = "audit.holder";

    private AnswerNotes() {}

    /** Whose door somebody tries: the number of the holder, where there is one of that name. */
    public static void triedAs(long holder) {
        note(HOLDER, holder);
    }

    /** The event with the number of whoever was named, if there is one. */
    public static Event withTried(Event event) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object holder = request == null ? null : request.getAttribute(HOLDER, RequestAttributes.SCOPE_REQUEST);
        return holder instanceof Long number ? event.with("holder", number) : event;
    }

    /** How many rows the file has that is being sent. */
    public static void rows(long howMany) {
        note(ROWS, howMany);
    }

    /** Whether the event of the request that is being answered has been recorded already. */
    public static boolean isTold() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(TOLD, RequestAttributes.SCOPE_REQUEST) != null;
    }

    static void told() {
        note(TOLD, true);
    }

    private static void note(String name, Object value) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name, value, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
