package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackReferencesTest {

  private static final String ORDINARY = "حضر:O أمين:O الفهد:O قال:O ذلك:O";

  @ParameterizedTest
  @CsvSource({
    "p PERSON أنجيلا ميركل, وصلت [أنجيلا ميركل=p] أمس. وقالت [ميركل=p] إن",
    "p PERSON أنجيلا ميركل, وصلت ميركل قبل [أنجيلا ميركل=p] بيوم",
    "p PERSON أنجيلا ميركل, قال [أنجيلا ميركل=p] ثم عاد ل[ميركل=p] الرد",
    "p PERSON حسن الفهد, قال [حسن الفهد=p] ذلك. وعاد [الفهد=p] إلى بيته",
    "p PERSON حسن الفهد, هرب الفهد من القفص",
    "p PERSON محمد أمين, قال [محمد أمين=p] ذلك ثم حضر أمين الصندوق",
    "p PERSON محمد بن راشد, التقى [محمد بن راشد=p] الوفد ثم غادر [بن راشد=p] القاعة",
    "p PERSON ميخائيل غورباتشوف, زار [ميخائيل غورباتشوف=p] باريس ثم عاد [جورباتشوف=p] منها",
    "p PERSON لويس الرابع عشر, كان [لويس الرابع عشر=p] ملكا وعشر سنوات",
  })
  void findsTheSurnameAfterTheFullName(String gazetteer, String text) {
    Marked.check(gazetteer, text, b -> b.backReference(true).lexicon(Words.of(ORDINARY)));
  }

  @ParameterizedTest
  @CsvSource({
    "قال [محمد السوداني=p] ذلك. وقال [السوداني=p] إن",
    "قال [محمد السوداني=p] للوفد [السوداني=d] ذلك",
    "قال [السوداني=d] ذلك قبل وصول [محمد السوداني=p] بيوم",
    "قال [محمد السوداني=p] ذلك. وقال الرئيس [السوداني=d] إن",
    "قال [محمد السوداني=p] ذلك. وقال [المصري=e] إن",
  })
  void aVerbOfSpeechTellsASurnameFromANisba(String text) {
    String gazetteer = "p PERSON محمد السوداني; d DEMONYM سوداني; e DEMONYM مصري";
    Marked.check(
        gazetteer, text, b -> b.backReference(true).layered(true).lexicon(Words.of(ORDINARY)));
  }

  @ParameterizedTest
  @CsvSource({
    "جون كيري, كيري",
    "جورج بوش الابن, بوش",
    "محمد بن سلمان, بن سلمان",
    "عبد الفتاح السيسي, السيسي",
    "حسن نصر الله, نصر الله",
    "أبو مازن, ''",
    "مادونا, ''",
  })
  void knowsWhatTheSurnameIs(String name, String surname) {
    List<String> expected = surname.isEmpty() ? List.of() : NameText.words(surname);
    assertEquals(expected, Surnames.of(name));
  }
}
