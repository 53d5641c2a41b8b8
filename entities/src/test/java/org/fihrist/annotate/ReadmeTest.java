package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.StringJoiner;
import org.fihrist.dates.DateMention;
import org.fihrist.entities.EntityMention;
import org.junit.jupiter.api.Test;

/** The example on the README's first screen, with the output that the README shows. */
final class ReadmeTest {

  @Test
  void theExamplePrintsWhatTheReadmeShows() throws IOException {
    Annotator annotator =
        Annotator.builder().reference(LocalDateTime.of(2014, 1, 17, 0, 0)).build();
    Annotations found =
        annotator.annotate(
            "دعت روسياوإيران والولاياتالمتحدة الى مؤتمر \"جنيف2\" في 22 يناير/كانون الثاني الجاري .");
    StringJoiner out = new StringJoiner("\n");
    out.add(found.repaired());
    for (EntityMention entity : found.entities()) {
      out.add(entity.span() + " " + entity.type() + " " + entity.id() + " " + entity.surface());
    }
    for (DateMention date : found.dates()) {
      out.add(date.span() + " DATE " + date.value() + " " + date.surface());
    }

    String readme = Files.readString(Path.of("..", "README.md"));
    assertEquals(block(readme, "```\n").strip(), out.toString());
    assertTrue(
        readme.contains(
            "annotator.annotate(\n        \"دعت روسياوإيران والولاياتالمتحدة الى مؤتمر"));
  }

  /** The first plain block. */
  private static String block(String readme, String fence) {
    int start = readme.indexOf("\nprints\n");
    int open = readme.indexOf(fence, start) + fence.length();
    return readme.substring(open, readme.indexOf(fence, open));
  }
}
