package vn.caunoi.report.file;

import vn.caunoi.report.Manuscript;

/** One kind of file in which a report can be taken along. */
public interface ReportFormat {

    /** The end of the file's name, and the word by which addresses ask for it. */
    String name();

    String type();

    byte[] write(Manuscript manuscript);
}
