// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/entry_words.h"

#include "coach/clock.h"
#include "coach/date_text.h"
#include "engine/entry_fields.h"
#include "library/ladder.h"
#include "library/questionnaires.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <map>

namespace comeback::app {

using report::q;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::EntryWords)
};

/// Writes what an entry holds, type by type.
class Describer
{
public:
    explicit Describer(const Context& context)
        : m_texts(context.texts), m_unit(context.coach.weightUnit())
    {}

    QString operator()(const Start& start) const
    {
        return Words::tr("Pain %1, comfortable walking for %2 minutes")
            .arg(start.pain.value())
            .arg(start.walkMinutes);
    }

    QString operator()(const CheckIn& checkIn) const
    {
        QStringList parts{Words::tr("Pain %1").arg(checkIn.pain.value())};
        if (checkIn.muscleAche)
            parts << (*checkIn.muscleAche ? Words::tr("muscle ache") : Words::tr("no muscle ache"));
        addScore(parts, Words::tr("sleep %1"), checkIn.sleep);
        addScore(parts, Words::tr("stiffness %1"), checkIn.stiffness);
        addScore(parts, Words::tr("mood %1"), checkIn.mood);
        addScore(parts, Words::tr("confidence %1"), checkIn.confidence);
        return parts.join(QStringLiteral(", "));
    }

    QString operator()(const Session& session) const
    {
        QStringList parts{Words::tr("Pain %1 before, %2 at worst, %3 after")
                              .arg(session.before.value())
                              .arg(session.during.value())
                              .arg(session.after.value())};
        if (session.kind == SessionKind::Walk)
            parts << Words::tr("an extra walk");
        if (session.completion == Completion::Part)
            parts << Words::tr("part of it");
        if (session.completion == Completion::Stopped)
            parts << Words::tr("stopped because of pain");
        addScore(parts, Words::tr("effort %1"), session.effort);
        addScore(parts, Words::tr("%1 minutes"), session.minutes);
        for (const ExerciseDone& done : session.exercises)
            parts << nameOf(done);
        return parts.join(QStringLiteral(", "));
    }

    QString operator()(const Screening& screening) const
    {
        QStringList signs;
        for (const RedFlagInfo& flag : redFlags())
            if (screening.answers.answer(flag.flag).value_or(false))
                signs << q(m_texts.redFlag(flag.flag).question);
        const QString scope = screening.scope == ScreenScope::Full ? Words::tr("All questions")
                                                                   : Words::tr("Short questions");
        if (signs.isEmpty())
            //: %1: which questions were asked
            return Words::tr("%1: no warning sign").arg(scope);
        return Words::tr("%1: yes to “%2”").arg(scope, signs.join(Words::tr("”, “")));
    }

    QString operator()(const Clearance&) const
    {
        return Words::tr("A clinician said that you may exercise");
    }

    QString operator()(const Flare&) const { return Words::tr("You said: this is a flare"); }

    QString operator()(const Directive& directive) const
    {
        QStringList parts;
        if (directive.setLevel)
            parts << Words::tr("level %1").arg(q(directive.setLevel->text));
        addOrder(parts, directive.capLevel, Words::tr("no higher than %1"),
                 Words::tr("no highest level any more"),
                 [](const LevelName& level) { return q(level.text); });
        addOrder(parts, directive.holdUntil, Words::tr("hold until %1"), Words::tr("hold lifted"),
                 [this](Date date) {
                     return coach::dateText(coach::localeOf(m_texts.language()), date);
                 });
        addOrder(parts, directive.acceptablePain, Words::tr("acceptable pain %1"),
                 Words::tr("acceptable pain as usual"),
                 [](int pain) { return QString::number(pain); });
        addOrder(parts, directive.excludeExercises, Words::tr("without %1"),
                 Words::tr("no exercise excluded any more"),
                 [this](const std::vector<std::string>& ids) { return namesOf(ids); });
        const QString orders = parts.isEmpty() ? Words::tr("nothing") : parts.join(u"; ");
        return directive.by == Hand::Clinician ? Words::tr("Ordered by a clinician: %1").arg(orders)
                                               : Words::tr("Your own choice: %1").arg(orders);
    }

    QString operator()(const Questionnaire& questionnaire) const
    {
        QStringList scores;
        for (const auto& [item, score] : questionnaire.answers)
            scores << QStringLiteral("%1 %2")
                          .arg(q(m_texts.questionnaireItem(questionnaire.instrument, item)))
                          .arg(score);
        const QString title = library::questionnaire(questionnaire.instrument)
                                  ? q(m_texts.questionnaire(questionnaire.instrument, "title"))
                                  : q(questionnaire.instrument);
        return QStringLiteral("%1: %2").arg(title, scores.join(QStringLiteral(", ")));
    }

private:
    static void addScore(QStringList& parts, const QString& words, const std::optional<int>& score)
    {
        if (score)
            parts << words.arg(*score);
    }

    template<typename T, typename ToText>
    static void addOrder(QStringList& parts, const Order<T>& order, const QString& set,
                         const QString& lifted, ToText toText)
    {
        if (!order.given())
            return;
        parts << (order.value() ? set.arg(toText(*order.value())) : lifted);
    }

    [[nodiscard]] QString nameOf(std::string_view exercise) const
    {
        return q(library::exerciseName(exercise, m_texts.language()));
    }

    [[nodiscard]] QString nameOf(const ExerciseDone& done) const
    {
        QString words = nameOf(std::string_view(done.id));
        if (done.sets && done.reps)
            words += QStringLiteral(" %1 × %2").arg(*done.sets).arg(*done.reps);
        else if (done.sets && done.seconds)
            words += Words::tr(" %1 × %2 s").arg(*done.sets).arg(*done.seconds);
        const QString load =
            report::loadText(done.load, coach::localeOf(m_texts.language()), m_unit);
        if (!load.isEmpty())
            //: Behind an exercise; %1 is a load such as 8 kg.
            words += Words::tr(" with %1").arg(load);
        return words;
    }

    [[nodiscard]] QString namesOf(const std::vector<std::string>& ids) const
    {
        QStringList names;
        for (const std::string& id : ids)
            names << nameOf(std::string_view(id));
        return names.join(QStringLiteral(", "));
    }

    const library::Texts& m_texts;
    WeightUnit m_unit;
};

QString instantText(const Timestamp& instant, const QLocale& locale)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(instant.utcMilliseconds,
                                                          QTimeZone(instant.offsetMinutes * 60));
    return coach::momentText(locale, when);
}

} // namespace

QString nameOf(EntryType type)
{
    switch (type) {
    case EntryType::Start:
        return Words::tr("Start");
    case EntryType::CheckIn:
        return Words::tr("Check-in");
    case EntryType::Session:
        return Words::tr("Session");
    case EntryType::Screening:
        return Words::tr("Warning signs");
    case EntryType::Clearance:
        return Words::tr("All-clear");
    case EntryType::Flare:
        return Words::tr("Flare");
    case EntryType::Directive:
        return Words::tr("Order");
    case EntryType::Questionnaire:
        return Words::tr("Questionnaire");
    }
    return {};
}

QString describe(const EntryBody& body, const Context& context)
{
    return std::visit(Describer(context), body);
}

QString noteOf(const EntryBody& body)
{
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.note; })
                return q(each.note);
            else
                return QString();
        },
        body);
}

QString recordedWords(const Entry& entry, const QLocale& locale)
{
    if (!entry.recordedAt)
        return {};
    const QString recorded =
        Words::tr("Written down on %1").arg(instantText(*entry.recordedAt, locale));
    if (!entry.revisedAt)
        return Words::tr("%1.").arg(recorded);
    //: %1: "Written down on …"
    return Words::tr("%1, corrected on %2.").arg(recorded, instantText(*entry.revisedAt, locale));
}

QString labelOfField(std::string_view name)
{
    static const std::map<std::string_view, const char*> kLabels{
        {"pain", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Pain")},
        {"walk_minutes",
         QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Comfortable walking, minutes")},
        {"protocol", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Protocol")},
        {"muscle_ache", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Muscle ache")},
        {"sleep", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Sleep, 0 to 10")},
        {"stiffness", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Stiffness, 0 to 10")},
        {"mood", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Mood, 0 to 10")},
        {"confidence", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Confidence, 0 to 10")},
        {"note", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Note")},
        {"kind", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Kind")},
        {"before", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Pain before")},
        {"during", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Worst pain during")},
        {"after", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Pain half an hour after")},
        {"completion", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "How much of it")},
        {"effort", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Effort, 0 to 10")},
        {"minutes", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Minutes")},
        {"exercises", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Exercises")},
        {"reason", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Reason for not finishing")},
        {"scope", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Questions asked")},
        {"answers", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Answers")},
        {"by", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Ordered by")},
        {"set_level", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Set the level to")},
        {"cap_level", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "No higher than")},
        {"hold_until", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Hold until")},
        {"acceptable_pain", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Acceptable pain")},
        {"exclude_exercises", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Exercises left out")},
        {"instrument", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Questionnaire")},
    };
    const auto found = kLabels.find(name);
    return found == kLabels.end() ? q(name) : Words::tr(found->second);
}

QString wordOfChoice(std::string_view choice)
{
    static const std::map<std::string_view, const char*> kChoices{
        {"training", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "The training of the plan")},
        {"walk", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "An extra walk")},
        {"full", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "All of it")},
        {"part", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Part of it")},
        {"stopped", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Stopped because of pain")},
        {"short", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "The short ones")},
        {"clinician", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "A clinician")},
        {"self", QT_TRANSLATE_NOOP("comeback::app::EntryWords", "Yourself")},
    };
    const auto found = kChoices.find(choice);
    return found == kChoices.end() ? q(choice) : Words::tr(found->second);
}

} // namespace comeback::app
