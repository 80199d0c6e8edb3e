package vn.caunoi.shell;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The three ways a form answers: the page again with its errors, the page with both versions, or the next page. */
public final class Answer {

    private Answer() {}

    /** 422: the same form with everything that was typed, and what is wrong with it. */
    public static ResponseEntity<JteModel> invalid(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** 409: somebody else was faster; the page shows both versions. */
    public static ResponseEntity<JteModel> conflict(JteModel page) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(page);
    }

    /** 303: done; the browser opens the next page, and reloading it sends nothing twice. */
    public static ResponseEntity<JteModel> next(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    public static ResponseEntity<JteModel> page(JteModel page) {
        return ResponseEntity.ok(page);
    }
}
