// The moderator's page: the shell and the desk in it.
import '../core/staff/shell/shell.ts';
import './feedbackDesk.ts';
