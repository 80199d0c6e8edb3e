package vn.caunoi.report.batch;

import java.util.List;
import vn.caunoi.shell.Option;

/**
 * What may be chosen where reports of many units are asked for.
 *
 * @param offered whether the reader may ask for them
 */
public record BatchChoices(
        boolean offered,
        List<Option> templates,
        List<Option> units,
        List<Option> kinds,
        List<Option> periods,
        List<Option> days) {}
