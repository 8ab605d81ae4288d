/* What both launchers of Sidecheck Portable share: where the program is, how it is started, and the words. */
#ifndef LAUNCHER_H
#define LAUNCHER_H

#include <stdbool.h>
#include <windows.h>

/* As long as Windows lets a path or a command line be, in characters. */
#define LONGEST 32767

typedef struct {
  wchar_t folder[LONGEST]; /* where the launcher is, without a backslash at its end */
  wchar_t node[LONGEST];   /* the node.exe beside it */
  wchar_t line[LONGEST];   /* the command line for it */
} Launch;

/*
 * Finds the program, whose main file is app\out\main\NAME below the launcher, and makes the command line: `arguments`
 * come behind it as they are. False where node.exe is not there, or the command line would be too long.
 */
bool prepare(Launch *launch, const wchar_t *name, const wchar_t *arguments);

/* What stands behind the program's own name in the command line, untouched: quotes and backslashes mean what they meant. */
const wchar_t *arguments_of(const wchar_t *line);

/* Whether this person's Windows speaks German. */
bool is_german(void);

/* The sentence in the person's language. */
const wchar_t *in_language(const wchar_t *english, const wchar_t *german);

/* What is said where the folder is not whole. */
const wchar_t *incomplete_text(void);

/* An exit code of the launchers' own: nothing could be started. */
#define NOT_STARTED 3

#endif
