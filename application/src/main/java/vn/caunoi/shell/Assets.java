package vn.caunoi.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The built style sheet, scripts, fonts and icons, whose names carry a hash of their content. */
@Component
public class Assets {

    private final Map<String, String> hashedNames;

    public Assets() throws IOException {
        ClassPathResource manifest = new ClassPathResource("static/assets/assets.json");
        if (!manifest.exists())
            throw new IllegalStateException(
                    "The front end is not built: run Maven, which runs src/main/frontend/build.mjs");
        try (InputStream json = manifest.getInputStream()) {
            hashedNames = new JsonMapper().readValue(json, new TypeReference<Map<String, String>>() {});
        }
    }

    /** The address of an asset by its plain name, such as {@code app.css}. */
    public String address(String name) {
        String hashed = hashedNames.get(name);
        if (hashed == null) throw new IllegalArgumentException("No asset " + name + "; known: " + hashedNames.keySet());
        return "/assets/" + hashed;
    }
}
