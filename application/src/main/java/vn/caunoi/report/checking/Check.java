package vn.caunoi.report.checking;

import java.util.List;
import vn.caunoi.report.Warning;

/** One thing that is looked at. */
interface Check {

    List<Warning> look(Draft draft);
}
