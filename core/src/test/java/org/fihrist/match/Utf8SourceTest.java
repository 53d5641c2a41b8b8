package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8SourceTest {

  private static final Automaton NAMES =
      Automaton.builder().add("BBC", 1).add("باب", 2).add("محمد علي", 3).build();

  private static List<String> found(byte[] text) {
    List<String> found = new ArrayList<>();
    NAMES.scanUtf8(text, MatchKind.ALL, false, (v, s, e, p) -> found.add(v + " " + s + "-" + e));
    return found;
  }

  @Test
  void lettersOfFourBytesAreRead() {
    assertEquals(List.of("1 0-12"), found("𝐁𝐁𝐂".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("2 0-12"), found("𞸁𞸀𞸁".getBytes(StandardCharsets.UTF_8)));
  }

  /** Too long, too large, cut short, a surrogate: never the letter that it would stand for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "f89d9081",
        "f8",
        "fc80808080a0",
        "f0828080",
        "f4908080",
        "e08280",
        "eda080",
        "edb080",
        "c080",
        "c1bf",
        "80",
        "bf",
        "f09d90",
        "e281",
        "d8",
        "fe",
        "ff"
      })
  void whatIsMalformedEndsNames(String hex) {
    byte[] malformed = HexFormat.of().parseHex(hex);
    assertEquals(List.of(), found(join(bytes("محمد "), malformed, bytes(" علي"))));
    assertEquals(List.of(), found(join(malformed, malformed, malformed)));
    assertEquals(
        List.of("3 " + malformed.length + "-" + (malformed.length + 15)),
        found(join(malformed, bytes("محمد علي"), malformed)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
