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

/* What is said in one language. `ended` takes the exit code as %lu. */
typedef struct {
  WORD language; /* its primary language in Windows */
  const wchar_t *incomplete, *refused, *no_browser, *no_window, *ended;
} Words;

/* What is said in the language of this person's Windows, in English where it speaks another one. */
const Words *words(void);

/* An exit code of the launchers' own: nothing could be started. */
#define NOT_STARTED 3

#endif
