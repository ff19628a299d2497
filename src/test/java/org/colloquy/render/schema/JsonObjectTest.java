package org.colloquy.render.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]> & \"quotes\" and \\ backslashes",
                "line\nend, tab\t, bell\u0007 and nothing\u0000",
                "\u2028\u2029",
                "Łukasz, 日本語, العربية, 😀"
            })
    void textsComeBackAndCannotLeaveTheScriptElement(String text) throws IOException {
        String json = new JsonObject().put("name", text).put(text, 1).toString();
        JsonNode read = new ObjectMapper().readTree(json);
        assertThat(read.get("name").textValue()).isEqualTo(text);
        assertThat(read.get(text).intValue()).isEqualTo(1);
        assertThat(json).doesNotContain("<", ">", "&", "\n", "\u2028", "\u2029", "\u0000");
    }

    @Test
    void halvesOfCharactersAreEscaped() {
        assertThat(new JsonObject().put("a", "a\ud83d")).hasToString("{\"a\":\"a\\ud83d\"}");
        assertThat(new JsonObject().put("a", "\ude00b")).hasToString("{\"a\":\"\\ude00b\"}");
        assertThat(new JsonObject().put("a", "\ud83d\ude00")).hasToString("{\"a\":\"\ud83d\ude00\"}");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        JsonObject json = new JsonObject()
                .put("text", "")
                .put("object", new JsonObject())
                .put("objects", List.of())
                .putTexts("texts", List.of());
        assertThat(json.isEmpty()).isTrue();
        assertThat(json).hasToString("{}");
        json.put("objects", List.of(new JsonObject().put("a", 1), new JsonObject().put("b", "c")))
                .putTexts("texts", List.of("d", "e"));
        assertThat(json).hasToString("{\"objects\":[{\"a\":1},{\"b\":\"c\"}],\"texts\":[\"d\",\"e\"]}");
        assertThat(json.length()).isEqualTo(json.toString().length());
    }
}
