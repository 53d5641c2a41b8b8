package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.normalize.NormalizationEdit;
import org.fihrist.normalize.NormalizedReader;
import org.fihrist.normalize.Profile;
import org.fihrist.text.NullContract;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

class NullContractTest {

  /** A map is wanted or not. */
  private static final List<String> NULLABLE =
      List.of(
          "ArabicNormalizer.normalize[char[], int, int, char[], int, Builder], parameter 5:"
              + " accepted");

  @Test
  void nullIsRefusedByTheParametersName() throws Exception {
    LexiconTrainer trainer = new LexiconTrainer();
    trainer.add("قال");
    NullContract contract =
        new NullContract(
            "x",
            new char[1],
            List.of(),
            Set.of(),
            Path.of("x"),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new StringReader(""),
            Locale.ROOT,
            OffsetMap.builder(),
            ArabicNormalizer.CLEAN,
            new Span(0, 1));
    contract
        .type(ArabicNormalizer.class)
        .object(ArabicNormalizer.SEARCH)
        .object(ArabicNormalizer.builder(Profile.SEARCH))
        .type(NormalizedReader.class)
        .type(NormalizationEdit.class)
        .type(BoundaryRepairer.class)
        .object(BoundaryRepairer.builder())
        .object(BoundaryRepairer.builder().build())
        .type(RepairEdit.class)
        .type(Lexicons.class)
        .type(LexiconTrainer.class)
        .object(trainer)
        .type(TrainedLexicon.class);
    assertEquals(NULLABLE, contract.breaches());
    assertTrue(contract.checked() > 30, () -> contract.checked() + " parameters");
  }
}
