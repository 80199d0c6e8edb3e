package vn.caunoi.importing.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.Checklist;

/**
 * One thing to enter first, as the page lists it.
 *
 * @param sheet of the workbook in which it is written
 * @param path of the page where it is entered by hand; null where there is none
 */
public record ChecklistRow(
        String name, String sheet, long entries, @Nullable String path) {

    private static final Map<String, String> PATHS = Map.of(
            "khu", "/ghi-khu",
            "doanh_nghiep", "/ghi-doanh-nghiep",
            "to_chuc", "/to-chuc",
            "bien_dong", "/thanh-vien",
            "hoat_dong", "/hoat-dong",
            "chi_tieu", "/chi-tieu/giao",
            "so_lieu", "/so-lieu/ghi");

    static ChecklistRow of(Checklist.Step step) {
        boolean opening = step.name().equals("dau_ky");
        return new ChecklistRow(
                step.name(), opening ? "bien_dong" : step.name(), step.entries(), PATHS.get(step.name()));
    }

    /** Under which key its words stand. */
    public String words() {
        return "importing.checklist." + name;
    }
}
