package org.colloquy.render;

/** What only one kind of page has. */
sealed interface KindView extends Scope
        permits HomeView, UnitView, LessonView, DialogueView, GlossaryView, PrintView, NotFoundView {}
