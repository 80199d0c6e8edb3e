package vn.caunoi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.activity.ActivityKind.Part;
import vn.caunoi.shell.Messages;

/** One more kind of activity is one reviewed file and a message entry, and no Java. */
class ActivityKindTests {

    @TempDir
    Path folder;

    @Test
    void a_kind_is_what_its_file_says() {
        ActivityKind dialogue = new ActivityKinds().find("DOI_THOAI").orElseThrow();
        assertThat(dialogue.enterprise()).isEqualTo(Part.NEEDED);
        assertThat(dialogue.level()).isEqualTo(Part.NONE);
        assertThat(dialogue.forms()).containsExactly("DINH_KY", "THEO_YEU_CAU", "VU_VIEC");
    }

    @Test
    void every_kind_has_a_name_in_both_languages() {
        Messages messages = new Messages();
        assertThat(new ActivityKinds().all()).hasSizeGreaterThan(20).allSatisfy(kind -> {
            assertThat(messages.in(Messages.VIETNAMESE).knows(kind.nameKey())).isTrue();
            assertThat(messages.in(java.util.Locale.ENGLISH).knows(kind.nameKey()))
                    .isTrue();
        });
    }

    @Test
    void one_more_kind_is_one_more_file() throws IOException {
        write("THAM_QUAN.yaml", "code: THAM_QUAN\ngroup: meeting\nlines: [union]\npeople: needed\n");
        ActivityKind visit = kinds().find("THAM_QUAN").orElseThrow();
        assertThat(visit.people()).isEqualTo(Part.NEEDED);
        assertThat(visit.amount()).isEqualTo(Part.NONE);
    }

    @Test
    void a_file_that_means_nothing_is_refused_with_its_name_and_key() throws IOException {
        write("X.yaml", "code: X\ngroup: picnic\n");
        assertThatThrownBy(this::kinds).hasMessageContaining("activities/X.yaml, group: picnic");
        write("X.yaml", "code: Y\ngroup: meeting\n");
        assertThatThrownBy(this::kinds).hasMessageContaining("activities/X.yaml, code");
        write("X.yaml", "code: X\ngroup: meeting\ncolour: red\n");
        assertThatThrownBy(this::kinds).hasMessageContaining("activities/X.yaml, colour: unknown key");
    }

    private ActivityKinds kinds() {
        return new ActivityKinds("file:" + folder + "/*.yaml");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }
}
