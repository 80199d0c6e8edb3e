package vn.caunoi.indicator.answering;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Question;

/** Answers from the ledger by a scan, each question on one snapshot in the name of its reader. */
@Component
class LedgerFigures implements Figures {

    private final Transactions transactions;
    private final Questions questions;
    private final Answers answers;
    private final Comparing comparing;
    private final FigureRows figureRows;

    LedgerFigures(
            Transactions transactions,
            Questions questions,
            Answers answers,
            Comparing comparing,
            FigureRows figureRows) {
        this.transactions = transactions;
        this.questions = questions;
        this.answers = answers;
        this.comparing = comparing;
        this.figureRows = figureRows;
    }

    @Override
    public Figure answer(Scope scope, Question question) {
        return transactions.reading(scope.actor(), () -> answers.figure(scope, checked(scope, question)));
    }

    @Override
    public Comparisons compare(Scope scope, Question question) {
        return transactions.reading(scope.actor(), () -> comparing.compare(scope, checked(scope, question)));
    }

    @Override
    public Rows rows(Scope scope, Question question, int page) {
        return transactions.reading(scope.actor(), () -> figureRows.page(scope, checked(scope, question), page));
    }

    private Question checked(Scope scope, Question question) {
        questions.requireShape(question);
        questions.requireRight(scope, question);
        return question;
    }
}
