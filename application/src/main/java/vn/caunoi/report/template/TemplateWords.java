package vn.caunoi.report.template;

import vn.caunoi.shared.Refusal;
import vn.caunoi.shell.Text;

/** Says what is wrong with a plan, each fault with the place where it stands. */
public final class TemplateWords {

    private TemplateWords() {}

    public static String said(Refusal refusal, Text text) {
        return text.t(
                refusal.rule(),
                refusal.arguments().stream()
                        .map(argument -> argument instanceof Refusal inner ? said(inner, text) : argument)
                        .toArray());
    }
}
