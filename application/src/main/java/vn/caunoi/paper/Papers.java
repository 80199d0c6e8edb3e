package vn.caunoi.paper;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.Posting;

/** The register of papers. */
public interface Papers {

    /** The number of each paper in the register of the line; what is not there yet is filed. */
    Map<PaperReference, Long> file(Posting posting, @Nullable Line line, Collection<PaperReference> papers);
}
