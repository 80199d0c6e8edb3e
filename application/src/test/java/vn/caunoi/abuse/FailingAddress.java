package vn.caunoi.abuse;

import java.lang.reflect.Method;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;

/** An address that fails in the middle of its work: it has read what its reader may see, and then the database refuses. */
final class FailingAddress {

    private static final String PATH = "/that-bai-giua-chung";

    private final TestInstallation house;

    private FailingAddress(TestInstallation house) {
        this.house = house;
    }

    static void during(TestInstallation house, Consumer<String> work) {
        RequestMappingHandlerMapping mappings = house.bean(RequestMappingHandlerMapping.class);
        RequestMappingInfo mapping = RequestMappingInfo.paths(PATH)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        try {
            mappings.registerMapping(mapping, new FailingAddress(house), method());
            work.accept(PATH);
        } finally {
            mappings.unregisterMapping(mapping);
        }
    }

    private static Method method() {
        try {
            return FailingAddress.class.getMethod("answer", Scope.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called by the application. */
    public ResponseEntity<String> answer(Scope scope) {
        DSLContext database = house.bean(DSLContext.class);
        return house.bean(Transactions.class).reading(scope.actor(), () -> {
            if (database.fetch("select unit_id from organization.unit").isEmpty()) return ResponseEntity.ok("nothing");
            database.fetch("select 1 / 0");
            return ResponseEntity.ok("never");
        });
    }
}
