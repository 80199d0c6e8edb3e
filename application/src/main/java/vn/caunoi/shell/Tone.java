package vn.caunoi.shell;

/** What a colour means, one colour one meaning; the words beside it say the same. */
public enum Tone {
    GOOD("good", "circle-check"),
    WATCH("watch", "clock"),
    BAD("bad", "alert-triangle"),
    PLAIN("plain", "info-circle");

    private final String css;
    private final String icon;

    Tone(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }
}
