package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptionTest {

  @ParameterizedTest
  @CsvSource({
    "p PERSON ميخائيل غورباتشوف, زار [ميخائيل جورباتشوف=p] المدينة",
    "p PERSON ميخائيل غورباتشوف, قال [ميخائيل جورباتشوڤ=p] ذلك",
    "p PERSON رونالد ريغان, عهد [رونالد ريجان=p] مضى",
    "p PERSON هيلموت كول, المستشار [هلموت كول=p] الراحل",
    "c PLACE غلاسكو, جامعة [جلاسكو=c] القديمة",
    "c PLACE كوبنهاغن, قمة [كوبنهاجن=c] للمناخ",
    "c PLACE كوبنهاغن, عاد من [كوبنهاكن=c] أمس",
    "c PLACE فنزويلا, رئيس [ڤنزويلا=c] الجديد",
    "c PLACE زغرب, عاد إلى [زغرب=c] أمس",
    "c PLACE إثيوبيا, سد [إتيوبيا=c] الكبير",
    "d DEMONYM برازيلي, منتخب [برزيلي=d] قوي",
    "d DEMONYM إماراتي, صحف [الامارتية=d] اليوم",
  })
  void readsOtherTranscriptions(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "p PERSON محمود سالم, قال محمد سليم ذلك",
    "p PERSON سلمان العودة, قال سليمان العودة ذلك",
    "c PLACE مالي, وضع مولي صعب",
    "c PLACE كندا, رمى كنودا",
    "c PLACE قطر, كثر الكلام",
    "c PLACE تركيا, تركت بيتها",
  })
  void leavesOtherWordsAlone(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @Test
  void leavesKnownWordsAlone() {
    String list = "c PLACE فيينا";
    Marked.check(list, "كان [فينا=c] أمس", b -> b.lexicon(Words.of("كان:F")));
    Marked.check(list, "كان فينا أمس", b -> b);
  }

  @Test
  void prefersTheListedSpelling() {
    Marked.check("a PLACE غرناطة; b PLACE جرناطة", "من [جرناطة=b] إلى [غرناطة=a]");
  }

  @ParameterizedTest
  @CsvSource({
    "غورباتشوف, جورباتشوف, 1",
    "نتنياهو, نتانياهو, 2",
    "أمريكا, أميركا, 2",
    "غوتيريش, غوتيريس, 2",
    "موسكو, موسكو, 0",
    "موسكو, مدريد, 1000",
  })
  void countsTheCost(String listed, String written, int cost) {
    assertEquals(cost, Skeleton.cost(written, 0, written.length(), listed, Skeleton.FAR));
  }
}
