package vn.caunoi.indicator;

import java.util.Optional;
import vn.caunoi.access.Scope;

/** Whom the codes of questions stand for. */
public interface Subjects {

    /** A unit, a zone or a group by its code; empty where the reader reaches none. */
    Optional<Subject> find(Scope scope, String code);
}
