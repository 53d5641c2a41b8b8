package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.fihrist.text.MappedText;

/**
 * A fuzz target for each form. A normal build runs the kept inputs; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=NormalizerFuzzTest#theStringForm} looks for more.
 */
class NormalizerFuzzTest {

  private static final ArabicNormalizer[] PROFILES = {
    ArabicNormalizer.CLEAN,
    ArabicNormalizer.SEARCH,
    ArabicNormalizer.MATCH,
    ArabicNormalizer.RESTORE
  };

  @FuzzTest(maxDuration = "10m")
  void theStringForm(FuzzedDataProvider data) {
    ArabicNormalizer profile = data.pickValue(PROFILES);
    String once = profile.normalize(data.consumeRemainingAsString());
    assertEquals(once, profile.normalize(once));
  }

  @FuzzTest(maxDuration = "10m")
  void theMappedForm(FuzzedDataProvider data) {
    ArabicNormalizer profile = data.pickValue(PROFILES);
    MappedText text = profile.apply(data.consumeRemainingAsString());
    for (int i = 1; i <= text.length(); i++) {
      assertTrue(text.offsets().start(i - 1) <= text.offsets().start(i));
      assertTrue(text.offsets().end(i - 1) <= text.offsets().end(i));
    }
  }

  @FuzzTest(maxDuration = "10m")
  void theArrayForm(FuzzedDataProvider data) {
    ArabicNormalizer profile = data.pickValue(PROFILES);
    String text = data.consumeRemainingAsString();
    char[] target = new char[text.length() * 30];
    int length = profile.normalize(text.toCharArray(), 0, text.length(), target, 0, null);
    assertEquals(profile.normalize(text), new String(target, 0, length));
  }

  @FuzzTest(maxDuration = "10m")
  void theStreamForm(FuzzedDataProvider data) throws IOException {
    ArabicNormalizer profile = data.pickValue(PROFILES);
    String text = data.consumeRemainingAsString();
    StringWriter read = new StringWriter();
    try (NormalizedReader reader = profile.reader(new StringReader(text))) {
      reader.transferTo(read);
    }
    assertEquals(profile.normalize(text), read.toString());
  }
}
