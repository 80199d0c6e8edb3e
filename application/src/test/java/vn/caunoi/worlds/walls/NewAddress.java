package vn.caunoi.worlds.walls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.organization.Organizations;
import vn.caunoi.shell.PageController;

/** An address that somebody adds in a hurry: it answers as it should, and tells something on top. */
final class NewAddress {

    private static final String PATTERN = "/lo-hong/{ma}";
    private static final byte[] NOTHING = new byte[0];

    /** As it should be: what is held is there, and of all else nothing is. */
    private static final Manner PROPER = (_, held) -> status(held).body(NOTHING);

    private final WalledWorld world;
    private final Manner manner;

    private NewAddress(WalledWorld world, Manner manner) {
        this.world = world;
        this.manner = manner;
    }

    /** How it answers about a code, of which it knows whether who asks holds the unit. */
    @FunctionalInterface
    private interface Manner {

        ResponseEntity<byte[]> answer(String code, boolean held);
    }

    /** A page like any other, so that what is thrown at its door is answered; within, so that no start finds it by itself. */
    @PageController
    final class Page {

        /** Called by the application. */
        public ResponseEntity<byte[]> answer(Scope scope, @PathVariable("ma") String code) {
            return manner.answer(code, isHeld(scope, code));
        }

        /** The same for whoever comes by. */
        public ResponseEntity<byte[]> open(@PathVariable("ma") String code) {
            return manner.answer(code, true);
        }
    }

    private boolean isHeld(Scope scope, String code) {
        Organizations organizations = world.house().bean(Organizations.class);
        Optional<UnitId> unit = world.house()
                .bean(Transactions.class)
                .reading(
                        scope.actor(),
                        () -> Optional.ofNullable(
                                organizations.ids(List.of(code)).get(code)));
        return unit.filter(asked -> scope.holds(asked, Right.FIGURES)).isPresent();
    }

    static List<Hole> holes() {
        return List.of(
                leaking(
                        "a new address tells a name in a header",
                        Hole.Sign.WORD,
                        (code, held) -> status(held)
                                .header("Content-Disposition", "attachment; filename=" + name(code))
                                .body(NOTHING)),
                leaking(
                        "a new address puts a name into a file",
                        Hole.Sign.WORD,
                        (code, held) -> status(held).body(archive(name(code)))),
                leaking(
                        "a refusal says whose it is",
                        Hole.Sign.WORD,
                        (code, held) -> status(held).body(held ? NOTHING : bytes(name(code)))),
                leaking(
                        "an unknown code is told apart by one word",
                        Hole.Sign.ANSWER,
                        (code, held) -> status(held)
                                .body(
                                        held
                                                ? NOTHING
                                                : bytes(code.startsWith("qx") ? "Không được xem." : "Không có."))));
    }

    /** While it stands, and nobody wrote a line for it. */
    static void standing(WalledWorld world, Runnable work) {
        new NewAddress(world, PROPER).during(PATTERN, method("answer", Scope.class, String.class), work);
    }

    /** An open address that shows what only readers may see. */
    static Hole unguarded() {
        return new Hole(
                "a page stands among the open addresses",
                List.of(Endpoint.read("GET /assets/lo-hong/{ma} | /assets/lo-hong/{unit} | READ | - | 200")),
                true,
                Hole.Sign.ANSWER,
                (world, work) -> new NewAddress(world, PROPER)
                        .during("/assets/lo-hong/{ma}", method("open", String.class), work),
                Hole.GONE);
    }

    private static Hole leaking(String name, Hole.Sign sign, Manner manner) {
        return new Hole(
                name,
                List.of(Endpoint.read("GET " + PATTERN + " | /lo-hong/{unit} | READ | figures | 200")),
                true,
                sign,
                answering(manner),
                answering(PROPER));
    }

    private static Hole.Planting answering(Manner manner) {
        return (world, work) ->
                new NewAddress(world, manner).during(PATTERN, method("answer", Scope.class, String.class), work);
    }

    private static ResponseEntity.BodyBuilder status(boolean held) {
        return ResponseEntity.status(held ? 200 : 404);
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return Page.class.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private void during(String pattern, Method method, Runnable work) {
        RequestMappingHandlerMapping mappings = world.house().bean(RequestMappingHandlerMapping.class);
        RequestMappingInfo mapping = RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        try {
            mappings.registerMapping(mapping, new Page(), method);
            work.run();
        } finally {
            mappings.unregisterMapping(mapping);
        }
    }

    private static String name(String code) {
        return code.replace("cvk", "nvk");
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("so.xml"));
            zip.write(bytes(word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
