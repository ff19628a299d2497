package org.colloquy.transcript.markup;

/** What an element holds. */
sealed interface Node permits Element, Chars {}
