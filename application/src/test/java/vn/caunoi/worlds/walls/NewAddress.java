package vn.caunoi.worlds.walls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.access.Scope;

/** An address that somebody adds in a hurry: it takes a scope and does not use it. */
final class NewAddress {

    private static final String PATTERN = "/lo-hong/{ma}";

    private final Function<String, ResponseEntity<byte[]>> answer;

    private NewAddress(Function<String, ResponseEntity<byte[]>> answer) {
        this.answer = answer;
    }

    /** Called by the application. */
    public ResponseEntity<byte[]> answer(Scope scope, @PathVariable("ma") String code) {
        return answer.apply(code);
    }

    /** The same for whoever comes by. */
    public ResponseEntity<byte[]> open(@PathVariable("ma") String code) {
        return answer.apply(code);
    }

    static List<Hole> holes() {
        return List.of(
                leaking(
                        "a new address tells a name in a header",
                        code -> ResponseEntity.ok()
                                .header("Content-Disposition", "attachment; filename=" + name(code))
                                .body(new byte[0])),
                leaking("a new address puts a name into a file", code -> ResponseEntity.ok(archive(name(code)))),
                leaking(
                        "a refusal says whose it is",
                        code -> ResponseEntity.status(404).body(name(code).getBytes(StandardCharsets.UTF_8))),
                leaking(
                        "an unknown code is told apart by one word",
                        code -> ResponseEntity.status(404)
                                .body((code.startsWith("qx") ? "Không được xem." : "Không có.")
                                        .getBytes(StandardCharsets.UTF_8))));
    }

    /** While it stands, and nobody wrote a line for it. */
    static void standing(WalledWorld world, Runnable work) {
        new NewAddress(_ -> ResponseEntity.ok().build())
                .during(PATTERN, method("answer", Scope.class, String.class), world, work);
    }

    /** An open address that shows what only readers may see. */
    static Hole unguarded() {
        return new Hole(
                "a page stands among the open addresses",
                List.of(Endpoint.read("GET /assets/lo-hong/{ma} | /assets/lo-hong/{unit} | READ | - | 200")),
                true,
                (world, work) -> new NewAddress(_ -> ResponseEntity.ok().build())
                        .during("/assets/lo-hong/{ma}", method("open", String.class), world, work));
    }

    private static Hole leaking(String name, Function<String, ResponseEntity<byte[]>> answer) {
        return new Hole(
                name,
                List.of(Endpoint.read("GET " + PATTERN + " | /lo-hong/{unit} | READ | figures | 200")),
                true,
                (world, work) -> new NewAddress(answer)
                        .during(PATTERN, method("answer", Scope.class, String.class), world, work));
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return NewAddress.class.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private void during(String pattern, Method method, WalledWorld world, Runnable work) {
        RequestMappingHandlerMapping mappings = world.house().bean(RequestMappingHandlerMapping.class);
        RequestMappingInfo mapping = RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        try {
            mappings.registerMapping(mapping, this, method);
            work.run();
        } finally {
            mappings.unregisterMapping(mapping);
        }
    }

    private static String name(String code) {
        return code.replace("cvk", "nvk");
    }

    private static byte[] archive(String word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("so.xml"));
            zip.write(word.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
