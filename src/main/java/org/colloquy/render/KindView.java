package org.colloquy.render;

/** What only one kind of page has. */
sealed interface KindView permits HomeView, UnitView, LessonView, DialogueView, GlossaryView, PrintView, NotFoundView {}
