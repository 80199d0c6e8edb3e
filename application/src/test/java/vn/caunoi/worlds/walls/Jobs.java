package vn.caunoi.worlds.walls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import vn.caunoi.access.Actor;

/** Jobs that somebody asked for, with the file that came out: reports of many units, in nobody's hands but his. */
final class Jobs {

    private Jobs() {}

    /** A job about a unit, its file with the unit's marker in it. */
    static long begin(DSLContext owner, Actor account, Place place, String marker) {
        return owner.fetchSingle("""
                        insert into report.batch (account_id, line, template, version, period, parent_id, parent, kind,
                          standing_on, posting, format, asked_at, state, ended_at, file)
                        select ?, ?, 'year', 1, '2018', u.unit_id, u.code, 'ALL', '2018-12-31', 1, 'docx', now(), 'DONE', now(), ?
                        from organization.unit u where u.code = ? returning batch_id
                        """, account.accountId(), place.line().name(), archive(marker), place.code())
                .get(0, Long.class);
    }

    private static byte[] archive(String marker) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(marker + ".txt"));
            zip.write(marker.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
