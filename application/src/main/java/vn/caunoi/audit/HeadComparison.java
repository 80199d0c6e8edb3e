package vn.caunoi.audit;

import org.jspecify.annotations.Nullable;
import vn.caunoi.audit.Fault.Kind;
import vn.caunoi.audit.HeadFile.Heads;

/** Holds the end of the chain against the head outside of the database: what is cut off, added or other. */
record HeadComparison(Chain chain, HeadFile.Found outside) {

    @Nullable
    Fault fault() {
        Head last = chain.last();
        Heads heads = outside.heads();
        return heads == null ? without(last) : against(heads, last);
    }

    /** Where nothing has been sealed there is no file yet. */
    private @Nullable Fault without(Head last) {
        if (outside.there()) {
            return Fault.at(Kind.HEAD_UNREADABLE, last.place());
        }
        return last.place() == 0 ? null : Fault.at(Kind.HEAD_MISSING, last.place());
    }

    private @Nullable Fault against(Heads heads, Head last) {
        if (heads.endAt(last)) {
            return null;
        }
        Head settled = heads.settled();
        if (last.place() < settled.place()) {
            return Fault.at(Kind.TAIL_CUT, last.place() + 1);
        }
        if (!isIn(settled)) {
            return Fault.at(Kind.HEAD_DIFFERS, settled.place());
        }
        Head announced = heads.announced();
        if (announced != null && last.place() >= announced.place() && !isIn(announced)) {
            return Fault.at(Kind.HEAD_DIFFERS, announced.place());
        }
        return last.place() > heads.furthest().place()
                ? Fault.at(Kind.BEYOND_HEAD, heads.furthest().place() + 1)
                : Fault.at(Kind.TAIL_CUT, last.place() + 1);
    }

    private boolean isIn(Head head) {
        return chain.hashAt(head.place()).filter(head.hash()::equals).isPresent();
    }
}
