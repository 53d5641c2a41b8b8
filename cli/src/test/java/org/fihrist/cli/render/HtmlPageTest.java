package org.fihrist.cli.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairKind;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  /** Everything that the page's own markup uses. */
  private static final Set<String> TAGS =
      Set.of(
          "!DOCTYPE",
          "a",
          "article",
          "bdi",
          "body",
          "code",
          "del",
          "h1",
          "h2",
          "head",
          "html",
          "ins",
          "li",
          "mark",
          "meta",
          "p",
          "section",
          "small",
          "span",
          "style",
          "table",
          "td",
          "th",
          "title",
          "tr",
          "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "charset",
          "class",
          "content",
          "data-tip",
          "dir",
          "href",
          "html",
          "http-equiv",
          "lang",
          "name",
          "rel",
          "tabindex");

  /** A text stands in every place of the page where a text can stand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</p><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "\"><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "` onmouseover=`alert(1)",
        "\" autofocus onfocus=alert(1) x=\"",
        "javascript:alert(1)",
        "Q1\" onclick=\"alert(1)",
        "Q1/../../<b>",
        "Qjavascript:alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "<iframe src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<style>@import url(//evil)</style>",
        "<meta http-equiv=refresh content=0;url=//evil>",
        "<base href=//evil>",
        "<!--<script>alert(1)//-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
        "\uFF1Cscript\uFF1Ealert(1)",
        "<ScRiPt\nsrc=//evil></ScRiPt\t>",
        "\u202E<script>alert(1)</script>\u202C",
        "\uD800<script>alert(1)</script>",
        "<details open ontoggle=alert(1)>",
        "{{constructor.constructor('alert(1)')()}}",
      })
  void noTextBecomesMarkup(String text) {
    String page = page(text, finding(text), edit(text));
    List<String> tags = new ArrayList<>();
    Set<String> attributes = new TreeSet<>();
    Markup.read(page, tags, attributes);
    assertTrue(TAGS.containsAll(tags), () -> "tags " + tags);
    assertTrue(ATTRIBUTES.containsAll(attributes), () -> "attributes " + attributes);
    assertEquals(1, tags.stream().filter("style"::equals).count());
    for (String link : Markup.links(page)) {
      assertTrue(link.matches("https://www\\.wikidata\\.org/wiki/Q[0-9]+"), link);
    }
  }

  @Test
  void thePolicyAllowsNoScript() {
    String page = page("نص", finding("نص"), edit("نص"));
    assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    assertFalse(page.contains("<script"));
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
  }

  @Test
  void anIdOfWikidataIsALink() {
    Finding finding =
        new Finding(Layer.PLACE, new Span(0, 4), "country", "Q79", "مصر", List.of("Egypt"));
    String page = page("مصر!", finding, edit("مصر!"));
    assertTrue(page.contains("href=\"https://www.wikidata.org/wiki/Q79\""), page);
    assertTrue(page.contains("data-tip=\"PLACE · country\nQ79\nEgypt\n[0, 4)\""), page);
  }

  @Test
  void aDateShowsItsValue() {
    Finding date = new Finding(Layer.DATE, new Span(0, 3), "date", "2014-01-16", "أمس", List.of());
    assertTrue(
        page("أمس", date, edit("أمس")).contains("أمس<small dir=\"ltr\">2014-01-16</small></mark>"));
  }

  private static String page(String text, Finding finding, RepairEdit edit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOutput out = new TextOutput(bytes, "page");
    HtmlPage page = new HtmlPage(out);
    Section section =
        new Section(0, MappedText.unchanged(text), List.of(edit), List.of(finding, date(finding)));
    page.begin();
    page.write(text, text, List.of(section));
    page.end();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Finding finding(String text) {
    return new Finding(
        Layer.PLACE, new Span(0, text.length()), text, text, text, List.of(text, text));
  }

  private static Finding date(Finding finding) {
    return new Finding(
        Layer.DATE,
        finding.span(),
        finding.kind(),
        finding.value(),
        finding.surface(),
        finding.details());
  }

  private static RepairEdit edit(String text) {
    return new RepairEdit(new Span(0, text.length()), text, RepairKind.SPELLING, 0.5);
  }
}
