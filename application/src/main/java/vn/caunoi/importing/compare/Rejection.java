package vn.caunoi.importing.compare;

import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.sheet.Finding;

/** A well-formed row that is not recorded, and why. */
public record Rejection(FileRow<?> row, Finding finding) {}
