package org.colloquy.markdown.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.colloquy.markdown.cache.FragmentCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

final class MathConverterTest {
    static final List<String> FORMULAS = List.of(
            "a^2 + b^2 = c^2",
            "\\frac{1}{2}",
            "\\binom{n}{k} = \\frac{n!}{k!\\,(n-k)!}",
            "\\operatorname{argmax}_x f(x)",
            "\\lVert x \\rVert \\le \\lvert y \\rvert",
            "\\boxed{E = mc^2}",
            "\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}",
            "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
            "\\text{if } x < 1 \\text{ \\& more}",
            "f \\colon A \\to B",
            "\\sum_{i=0}^{\\infty} x_i",
            "\\int_0^1 x\\,dx",
            "\\sqrt[3]{x}",
            "\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "\\left( \\frac{a}{b} \\right]",
            "\\overbrace{a + b}^{n} \\underline{c}",
            "\\color{red} x \\textcolor{#00f}{y}",
            "\\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathrm{d} \\mathbf{v}",
            "\\hat{x} \\vec{y} \\overline{zw} \\widetilde{abc}",
            "\\lim_{n \\to \\infty} a_n",
            "\\begin{array}{l|c|r} a & b & c \\\\ \\hline 1 & 2 & 3 \\end{array}",
            "x \\tag{1}",
            "\\phantom{x} \\hphantom{y} \\smash{z}",
            "\\rule{1em}{2em} \\raisebox{1em}{x}",
            "\\cancel{x} \\sout{y} \\fbox{z}",
            "\\xrightarrow[under]{over}",
            "\\underset{x}{\\max} \\stackrel{?}{=}",
            "\\Large x \\tiny y",
            "\\displaystyle \\prod_{p} \\textstyle \\sum_p",
            "P(A \\mid B) = \\dfrac{P(B \\mid A)\\, P(A)}{P(B)}",
            "O(n \\log n) \\gg \\Theta(n)",
            "\\overset{!}{=} \\not= \\neq \\ldots \\cdots \\ddots",
            "\\begin{gather} a \\\\ b \\end{gather}",
            "\\begin{align} a &= b \\\\ c &= d \\end{align}",
            "\\colorbox{yellow}{x} \\fcolorbox{red}{white}{y}",
            "\\mathop{\\rm lcm}(a, b) \\bmod 5 \\pmod 7",
            "\\def\\twice#1{#1#1} \\twice{x}",
            "\\% \\$ \\# \\& \\_ \\{ \\}");

    private static final Pattern DISPLAY_ONLY = Pattern.compile("\\\\tag|\\{(gather|align)\\}");

    private static final MathConverter MATH = new MathConverter(new FragmentCache());

    @Test
    void onlyTheMathElementRemains() {
        assertThat(MATH.convert("x", false))
                .isEqualTo(new MathConverter.Formula(
                        "<math alttext=\"x\"><mrow><mi>x</mi></mrow></math>", Optional.empty()));
    }

    @Test
    void displayFormulaSaysSo() {
        assertThat(MATH.convert("x", true).html()).startsWith("<math alttext=\"x\" display=\"block\">");
    }

    @Test
    void everyFormulaIsValidHtml() throws Exception {
        String body = FORMULAS.stream()
                .flatMap(tex ->
                        Stream.of(MATH.convert(tex, DISPLAY_ONLY.matcher(tex).find()), MATH.convert(tex, true)))
                .map(formula -> {
                    assertThat(formula.problem()).as(formula.html()).isEmpty();
                    return "<p>" + formula.html() + "</p>\n";
                })
                .collect(Collectors.joining());
        assertThat(body)
                .doesNotContain(" style=", "<semantics", "katex", "<menclose", "mathvariant=\"b", "mathvariant=\"d");
        assertThat(errorsIn("<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title></head><body>\n" + body
                        + "</body></html>"))
                .isEmpty();
    }

    private static List<String> errorsIn(String page) throws Exception {
        List<String> errors = new ArrayList<>();
        ErrorHandler collector = new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", collector);
        validator.setUpValidatorAndParsers(collector, true, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return errors;
    }

    @Test
    void lettersOfAlphabetsAreUnicodesOwn() {
        assertThat(MATH.convert("\\mathbb{RZ1} \\mathcal{LA} \\mathbf{v} \\mathfrak{g} \\mathrm{d}", false)
                        .html())
                .contains(">ℝ<", ">ℤ<", ">ℒ<", ">𝒜<", ">𝐯<", ">𝔤<", "<mi mathvariant=\"normal\">d</mi>");
    }

    @Test
    void columnsAreAlignedByClass() {
        assertThat(MATH.convert("\\begin{aligned} a &= b \\end{aligned}", true).html())
                .contains("<mtable class=\"math-tight\"><mtr><mtd class=\"math-right\">", "<mtd class=\"math-left\">");
    }

    @Test
    void boxIsAClass() {
        assertThat(MATH.convert("\\boxed{x}", false).html()).contains("<mrow class=\"math-box\">");
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of("\\frac{1}{2", 10, "the formula ends where '}' is expected"),
                Arguments.of("a + \\foo b", 4, "unknown command '\\foo'"),
                Arguments.of("a } b", 2, "unexpected '}'"),
                Arguments.of("x^2^3", 3, "two superscripts in a row; braces tell what belongs together"),
                Arguments.of("\\begin{foo} x \\end{foo}", 6, "unknown environment 'foo'"),
                Arguments.of("\\begin{matrix} x \\end{pmatrix}", 17, "'\\begin{matrix}' is closed by '\\end{pmatrix}'"),
                Arguments.of("a & b", 2, "unexpected '&'"),
                Arguments.of("x^", 1, "nothing stands after '^'"),
                Arguments.of("\\left( x", 8, "the formula ends where '\\right' is expected"),
                Arguments.of("\\def\\a{\\a}\\a", 0, "a macro expands without end"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problemHasItsPlaceAndOurWords(String tex, int offset, String message) {
        assertThat(MATH.convert(tex, false).problem()).contains(new MathConverter.Problem(offset, message));
    }

    @Test
    void formulaWithAProblemShowsItsSource() {
        assertThat(MATH.convert("a < \\foo", false).html()).isEqualTo("<code>a &lt; \\foo</code>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\href{javascript:alert(1)}{x}", "\\htmlStyle{color:red}{x}", "\\includegraphics{x.png}"})
    void commandsThatReachOutOfTheFormulaMakeNoMarkup(String tex) {
        assertThat(MATH.convert(tex, false).html()).doesNotContain("href=", " style=", "<img", "src=");
    }

    @Test
    void hostileNestingIsAProblemAndNoCrash() {
        assertThat(MATH.convert("x + " + "{".repeat(5_000), false).problem())
                .contains(new MathConverter.Problem(104, "more than 100 braces in each other"));
        assertThat(MATH.convert("\\sqrt".repeat(400), false).problem()).isPresent();
        assertThat(MATH.convert("x ".repeat(10_000), false).problem())
                .contains(new MathConverter.Problem(10_000, "more than 10000 characters in one formula"));
        assertThat(MATH.convert("x", false).problem()).isEmpty();
    }

    @Test
    void textOfTheFormulaIsEscaped() {
        assertThat(MATH.convert("a<b \\text{<b>\"&amp;}", false).html()).doesNotContain("<b>");
    }
}
