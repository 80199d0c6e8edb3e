package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Transactions;

@DisplayName("Đường đi của bút toán")
class TrailsTests {

    @Test
    @DisplayName("gồm mọi bảng có bút toán hủy được, để hoàn tác không bỏ sót bảng nào")
    void everyTableOfEntriesIsFollowed() {
        TestInstallation house = TestInstallation.fresh();
        DSLContext database = house.bean(DSLContext.class);
        List<String> tables = house.bean(Transactions.class)
                .reading(house.actor(), () -> database.fetch("""
                select c.relnamespace::regnamespace || '.' || c.relname
                from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                where a.attname = 'voids'
                """).getValues(0, String.class));
        String followed = house.bean(Transactions.class)
                .reading(
                        house.actor(),
                        () -> database.fetchSingle("select pg_get_viewdef('importing.trail'::regclass)")
                                .get(0, String.class));
        assertThat(tables)
                .hasSizeGreaterThan(6)
                .allSatisfy(table -> assertThat(followed).contains(table));
    }
}
