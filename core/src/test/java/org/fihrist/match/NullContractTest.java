package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;
import org.fihrist.text.MappedText;
import org.fihrist.text.NullContract;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;
import org.fihrist.text.TextTransform;
import org.junit.jupiter.api.Test;

class NullContractTest {

  @Test
  void nullIsRefusedByTheParametersName() {
    Automaton names = Automaton.builder().add("دمشق", 1).build();
    TextTransform same = MappedText::unchanged;
    NullContract contract =
        new NullContract(
            "x",
            new char[1],
            new byte[1],
            List.of(),
            Path.of("x"),
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new StringReader(""),
            ByteBuffer.allocate(1),
            MatchKind.ALL,
            (MatchConsumer) (value, start, end, from) -> true,
            (BuildProgress) (stage, done, total) -> {},
            same,
            names,
            OffsetMap.identity(1),
            new Span(0, 1));
    contract
        .type(Span.class)
        .object(new Span(0, 1))
        .type(OffsetMap.class)
        .object(OffsetMap.identity(1))
        .object(OffsetMap.builder())
        .object(OffsetMap.identity(1).lookup())
        .type(MappedText.class)
        .object(MappedText.unchanged("x"))
        .type(ArabicChars.class)
        .type(LetterFolds.class)
        .type(Automaton.class)
        .object(names)
        .object(Automaton.builder())
        .type(LiveAutomaton.class)
        .object(new LiveAutomaton(names))
        .type(Match.class);
    assertEquals(List.of(), contract.breaches());
    assertTrue(contract.checked() > 40, () -> contract.checked() + " parameters");
  }
}
