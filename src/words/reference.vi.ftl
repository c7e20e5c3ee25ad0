# Sách tra cứu các phát hiện bằng tiếng Việt. Bản tiếng Anh, cùng các ví dụ, ở `src/finding/reference/<mã>.md`.
#
# Mỗi phát hiện có một câu tóm tắt, phần nói thêm `-more` nếu bản tiếng Anh có, và `-why`: vì sao điều đó quan trọng.
# Ví dụ không gõ được vào tệp mà phải kể bằng lời thì có thêm `-wrong` và `-right`.
# Giữa hai đoạn để một dòng trống. Dấu ngoặc nhọn viết {"{"} và {"}"}.

reference-yaml-syntax = Tệp này không phải YAML.
reference-yaml-syntax-more =
    Thiếu dấu cách sau dấu hai chấm hay dấu gạch đầu dòng, có dấu nháy hay dấu ngoặc mở mà không đóng, hoặc có dòng thụt vào
    chỗ không thể đứng. Việc đọc dừng ở chỗ sai đầu tiên: hãy sửa rồi kiểm tra lại, phần còn lại của tệp sẽ được báo tiếp.
reference-yaml-syntax-why =
    Tệp không đọc được thì không cho số liệu nào. Nếu không báo lỗi, cả tài liệu sẽ vắng mặt trên trang mà không ai hay.

reference-duplicate-key = Một khóa được ghi hai lần trong cùng một bảng.
reference-duplicate-key-more =
    Điều này đúng với trường, với chỉ số dưới `figures:` và với kỳ. Hai cách viết của cùng một kỳ, như `2020-2025` và
    `2020..2025`, cũng là một khóa.
reference-duplicate-key-why =
    Trình đọc YAML thông thường giữ lại một và lặng lẽ bỏ cái kia. Dù bỏ cái nào thì cũng mất một số liệu đã có người nhập.

reference-unknown-field = Định dạng không có trường này.
reference-unknown-field-more =
    Thường là do gõ nhầm, và dòng gợi ý nêu trường gần nhất. Mọi trường được kể trong `content/README.md`.
reference-unknown-field-why =
    Trường không ai đọc thì không nói được gì: gõ nhầm `value` là tỉnh mất số liệu, gõ nhầm `accept` hay `note` là điều bạn
    muốn công bố không lên trang.

reference-missing-field = Thiếu một trường bắt buộc.
reference-missing-field-more =
    Báo khi trường không có, hoặc có mà để trống. Một mục tiêu phải nói được ít nhất một điều: giá trị, thứ hạng, lời văn,
    hoặc điều tài liệu nói về nó.
reference-missing-field-why =
    Các trang dựa vào những trường này. Chẳng hạn, không ghi `kind` thì không biết tài liệu là khảo sát độc lập hay báo cáo
    của chính quyền về chính mình, cũng không biết trong hai tài liệu nên đưa tài liệu nào lên trước.

reference-wrong-shape = Chỗ này cần một dạng khác: bảng, danh sách hay một giá trị.
reference-wrong-shape-more =
    Bảng viết là `trường: giá trị`, danh sách có gạch đầu dòng hoặc đứng trong `[…]`. Cũng báo ở đây: mục không có giá trị, kỳ
    đặt bên trong `by`, và `accept` đặt cạnh `by` hay `bands` nên không thuộc số liệu nào.
reference-wrong-shape-why = Nội dung sai dạng thì chỉ còn cách đoán, mà đoán có thể đặt số liệu vào sai chỗ.

reference-unknown-word = Từ này không nằm trong các từ mà trường nhận.
reference-unknown-word-more =
    Một số trường chỉ nhận một trong vài từ: `kind`, `status`, `missing`, `unit`, `better`. Ngôn ngữ phải là mã (`vi`, không
    phải `vn`) mà trang có, còn `accept` chỉ nhận mã của những phát hiện được phép chấp nhận. Dòng gợi ý nêu các từ đó.
reference-unknown-word-why =
    Đánh giá, loại tài liệu và lý do đều được so sánh và đếm. Một từ tự đặt sẽ lọt ra ngoài mọi phép đếm.

reference-said-twice = Hai trường nói cùng một điều, hoặc trái ngược nhau.
reference-said-twice-more =
    Mỗi điều chỉ nói một lần: `period` hoặc `as_of`, `target` hoặc `targets`, giá trị hoặc lý do `missing`, `attained` hoặc
    `exceeded_by`, `status` cạnh mục tiêu hoặc `stated` bên trong nó. Giá trị đặt cạnh các kỳ thì không thuộc kỳ nào.
reference-said-twice-why =
    Khi hai trường trái ngược nhau, chương trình sẽ phải âm thầm chọn một. Chỉ bạn mới thấy tài liệu in gì.

reference-decimal-comma-in-flow = Dấu phẩy thập phân làm đứt giá trị bên trong `{"{"}…{"}"}` hay `[…]`.
reference-decimal-comma-in-flow-more =
    Trong ngoặc nhọn hay ngoặc vuông, dấu phẩy ngăn mục này với mục kia. Hãy đặt con số trong nháy, hoặc viết mỗi trường một
    dòng. Mỗi dấu phẩy như vậy được báo một lần.
reference-decimal-comma-in-flow-why =
    `{"{"}value: 98,8%{"}"}` bị đọc thành 98, kèm một `8%` thừa phía sau. Đây là cách vô tình công bố số sai thường gặp nhất.

reference-comma-in-flow = Dấu phẩy làm đứt câu chữ bên trong `{"{"}…{"}"}` hay `[…]`.
reference-comma-in-flow-more =
    Trong ngoặc nhọn hay ngoặc vuông, dấu phẩy ngăn mục này với mục kia, kể cả khi nó nằm trong một cái tên. Hãy đặt cả câu
    trong nháy.
reference-comma-in-flow-why =
    `HĐND tỉnh, thành phố` sẽ còn lại `HĐND tỉnh`: khác với cơ quan mà tài liệu nêu, mà nhìn qua vẫn thấy đúng.

reference-text-needs-quotes = Câu chữ bị YAML hiểu thành thứ khác.
reference-text-needs-quotes-more =
    Câu có `: ` bị hiểu thành khóa và giá trị. Câu bắt đầu bằng dấu nháy hoặc một trong các dấu `> | % @ * & ! [ {"{"} - #` có
    nghĩa khác trong YAML. Hãy đặt cả câu trong nháy, hoặc ghi `|` rồi viết câu ở dòng dưới.
reference-text-needs-quotes-why =
    Câu trích được in nguyên văn bên cạnh số liệu. Bị hiểu thành thứ khác, nó làm hỏng tệp hoặc mất một phần.

reference-comment-in-text = Dấu ` #` cắt ngang câu chữ.
reference-comment-in-text-more =
    Trong YAML, dấu cách rồi `#` mở đầu một ghi chú kéo đến hết dòng. Điều này được báo khi nó nằm trong câu chữ cho người
    đọc. Ghi chú đứng sau một giá trị (`98,8% # trang 3`) vẫn là ghi chú, không bị báo.
reference-comment-in-text-why =
    Mọi thứ sau ` #` sẽ không lên trang: ở đây câu trích chỉ còn “xem mục”, không phải điều tài liệu nói.

reference-block-text = `|` hay `>` đứng ở chỗ của giá trị.
reference-block-text-more =
    Trong YAML, các dấu này mở đầu một đoạn chữ ở những dòng dưới, nên không thể viết giá trị ngay sau chúng. Muốn nói “hơn”,
    hãy viết `trên` hay `≥`, hoặc đặt `"> 600"` trong nháy.
reference-block-text-why = YAML hiểu dấu này theo cách riêng. Mất nó, “trên 600 ngàn” sẽ lên trang thành đúng 600 ngàn.

reference-odd-blank = Có dấu cách không ngắt hoặc dấu tab ở chỗ thụt đầu dòng.
reference-odd-blank-more =
    Chỉ thụt đầu dòng bằng dấu cách thường. Dấu cách không ngắt hay lẫn vào khi chép từ trang web hoặc Word. Nằm trong câu chữ
    thì chúng vô hại và không bị báo. Ở ví dụ sai, dòng cuối bắt đầu bằng một dấu tab.
reference-odd-blank-why =
    Khoảng thụt đầu dòng cho biết cái gì thuộc về cái gì. Những dấu này trông như dấu cách thường nhưng được tính khác, nên
    dòng đó không nằm ở chỗ mắt bạn thấy.

reference-anchor-or-tag = Mỏ neo, tham chiếu, thẻ kiểu, khóa gộp hoặc tài liệu thứ hai trong tệp.
reference-anchor-or-tag-more =
    `&tên`, `*tên`, `!thẻ`, `<<` và dấu `---` thứ hai là YAML dành cho lập trình viên, ở đây không dùng. Hãy viết thẳng giá
    trị vào chỗ cần; nếu là câu chữ, hãy đặt trong nháy.
reference-anchor-or-tag-why =
    Mỗi số liệu được gõ đúng như tài liệu của nó in. Giá trị khai báo ở chỗ khác sẽ lặng lẽ đổi theo khi có người sửa chỗ kia.

reference-number-format = Con số không viết theo quy ước của trang.
reference-number-format-more =
    Với `numbers: vi`, dấu chấm ngăn hàng nghìn và dấu phẩy mở phần thập phân: `1.893` và `36,82`. Với `numbers: en` thì ngược
    lại. Có thể bỏ dấu ngăn hàng nghìn (`1893`), nhưng không được ngăn sai nhóm (`18.93`). Tài liệu in theo quy ước kia thì
    ghi `numbers:` ở đầu tệp. Cũng báo ở đây: viết chữ thay số, dấu nháy cong, khoảng bắt đầu bằng số lớn hơn, mẫu số bằng
    không (`3/0`), mức thay đổi không nói tăng hay giảm, và số có hơn 28 chữ số.
reference-number-format-why =
    `1.893` là một nghìn tám trăm chín mươi ba theo quy ước này, nhưng chưa đến hai theo quy ước kia. Đoán sai là lệch cả
    nghìn lần.

reference-unknown-territory = Không có địa phương nào có mã, tên, tên khác hay mã số này.
reference-unknown-territory-more =
    Cũng báo ở đây: tên hợp với hai địa phương, địa phương không thuộc tỉnh của thư mục, và địa phương nằm trong chính nó. Tên,
    tên khác và mã số chỉ được tìm trong các địa phương còn tồn tại trong kỳ của số liệu.
reference-unknown-territory-why =
    Mỗi số liệu phải thuộc về đúng một nơi. Nhiều xã trùng tên, và nhầm tên là gán số của nơi này cho nơi khác.

reference-unknown-indicator = Không có chỉ số nào mang mã này.
reference-unknown-indicator-more =
    Chỉ số được định nghĩa trong `content/indicators/`; số liệu gọi chúng bằng mã. Cũng báo ở đây: chỉ số mà `parent:` dẫn
    ngược về chính nó.
reference-unknown-indicator-why = Số liệu không có chỉ số thì không có tên, không có đơn vị, không có trang. Nó sẽ mất.

reference-unknown-topic = Không có chủ đề nào mang mã này.
reference-unknown-topic-more = Chủ đề được định nghĩa trong `content/topics.yaml`; mỗi chỉ số thuộc một chủ đề.
reference-unknown-topic-why = Người đọc tìm chỉ số theo chủ đề. Chỉ số không có chủ đề sẽ không nằm trong danh sách nào.

reference-unknown-source = Không có tài liệu nào mang mã này.
reference-unknown-source-more =
    `source: <mã>` chỉ tới tài liệu mà tệp khác mô tả. Mã của nó là mã ghi ở đó, hoặc `<địa phương>-<tên tệp>`.
reference-unknown-source-why = Mỗi số liệu đều dẫn về tài liệu nêu ra nó. Không có tài liệu thì không ai kiểm chứng được.

reference-unknown-organisation = Không có cơ quan nào mang mã này.
reference-unknown-organisation-more =
    Ở những chỗ nêu tên cơ quan (`publisher`, `set_by`, `producer`), một từ viết thường không dấu được hiểu là mã. Lời khác,
    như `Sở Nội vụ`, được giữ nguyên là lời. Tên hay tên khác hợp với hai cơ quan cũng bị báo.
reference-unknown-organisation-why = Ai đặt mục tiêu thì mới rõ là mục tiêu nào. Gõ nhầm mã, trang sẽ in ra cái mã thay cho tên cơ quan.

reference-unknown-band = Chỉ số không có nhóm mang mã này.
reference-unknown-band-more = Các nhóm được định nghĩa cùng chỉ số (`bands:`), từ tốt nhất đến kém nhất.
reference-unknown-band-why = Số đếm ở một nhóm không tồn tại sẽ không có trên biểu đồ nào, và cộng các nhóm lại sẽ không còn đủ.

reference-unknown-member = Chỉ số không có cách chia hay thành phần mang mã này.
reference-unknown-member-more =
    Chỉ số được chia theo gì là do định nghĩa của nó (`by:`). Số liệu chung cho hai thành phần thì nối mã của chúng bằng `+`.
reference-unknown-member-why = Mỗi phần được so với chính phần ấy ở nơi khác. Phần mang tên khác sẽ không được so với gì.

reference-unknown-place = Không có vùng, cấp hay lưới ô nào mang mã này.
reference-unknown-place-more =
    Cả ba được định nghĩa trong `content/territories.yaml`. Trong `rank_scope:`, một từ viết thường có dấu nối được hiểu là mã
    của một vùng.
reference-unknown-place-why =
    Thứ ba trong sáu tỉnh và thứ ba trong sáu mươi ba tỉnh là hai chuyện khác nhau. Trang phải nói rõ là chuyện nào.

reference-duplicate-id = Hai thứ dùng chung một mã.
reference-duplicate-id-more =
    Báo khi hai chỉ số, chủ đề, địa phương cùng cấp trên, tài liệu, cấp hay nhóm trùng mã; khi `a.yaml` đứng cạnh `a.yml`; và
    khi trang hay thư mục mang tên mà trang web đã dùng.
reference-duplicate-id-why =
    Mã vừa là địa chỉ trên trang, vừa là tên mà số liệu gọi tới. Trùng mã thì trang này đè trang kia, và số liệu có thể rơi
    vào một trong hai.

reference-bad-id = Mã không chỉ gồm chữ thường, chữ số và dấu nối.
reference-bad-id-more =
    Chữ là `a` đến `z` không dấu, dấu nối đứng đơn và nằm bên trong, nhiều nhất 80 ký tự. Không nhận tên thiết bị trên Windows
    (`con`, `nul`, `com1`). `feed_id` là một thẻ: `tag:example.org,2026:bang-diem`. Tên tệp cho ra mã của tài liệu hay trang, nên hãy đặt tên tệp theo cùng cách.
reference-bad-id-why =
    Mã trở thành thư mục và địa chỉ. Chữ hoa, dấu và dấu cách mỗi hệ thống hiểu một khác, nên đường dẫn sẽ hỏng.

reference-bad-period = Đây không phải là một kỳ.
reference-bad-period-more =
    Kỳ viết là `2023`, `2023-H1`, `2023-Q1`, `2023-03`, `2023-03-16` (tính đến ngày đó), `2021..2023-06` (trong khoảng đó) hay
    `..2023-06-02` (lũy kế đến ngày đó). Cũng báo ở đây: kỳ kết thúc trước khi bắt đầu, và số liệu không nói là của kỳ nào.
reference-bad-period-why =
    Chỉ số liệu của các kỳ cùng loại mới được so sánh hay nối thành đường. Đặt nửa năm cạnh cả năm thì trông như sụt giảm.

reference-bad-date = Đây không phải là ngày.
reference-bad-date-more =
    Ngày viết là `2024-01-28`, `2024-01` hay `2024`; một số trường cần đủ ngày. Cũng báo ở đây: ngày mà lịch không có.
reference-bad-date-why =
    `03/04/2024` với người này là tháng 4, với người khác là tháng 3. Khi hai tài liệu cùng loại nói khác nhau, tài liệu công
    bố sau được đưa lên trước: ngày sai thì trang đưa sai số.

reference-unit-mismatch = Đơn vị khác với đơn vị của chỉ số.
reference-unit-mismatch-more =
    Giá trị ghi đúng đơn vị của chỉ số, danh từ của nó, hoặc không ghi gì. Mốc công việc không có giá trị, chỉ có `status`. In
    `%` cho điểm trên thang 100, hoặc in điểm cho phần trăm, thì vẫn đọc được và báo là `percent-for-score`.
reference-unit-mismatch-why =
    Năm ngày không phải năm phần trăm. Thường là số liệu nằm nhầm dưới chỉ số khác, và sẽ bị xếp hạng ở đó.

reference-fraction-of-a-count = Số lẻ của thứ chỉ đếm được nguyên.
reference-fraction-of-a-count-more =
    Chỉ số có `unit: count`, và các nhóm, đếm những thứ nguyên vẹn. Thứ có thể có phần thập phân thì dùng `unit: number`.
reference-fraction-of-a-count-why =
    Không có nửa hồ sơ. Thường là thiếu chữ “nghìn”, “triệu”, hoặc gõ dấu chấm thành dấu phẩy: `1,893` thay cho `1.893`.

reference-territory-ended = Địa phương đã không còn trước kỳ này.
reference-territory-ended-more =
    Báo khi kỳ bắt đầu vào đúng hoặc sau ngày ghi ở `until:`. Dòng gợi ý nêu các địa phương tiếp nối. Cũng báo khi một tên hay
    mã, trong bảng hoặc ở `territory:`, là của địa phương kết thúc giữa kỳ và cuối kỳ không còn là của nơi nào: khi đó hãy ghi
    đúng phần của kỳ, hoặc ghi id.
reference-territory-ended-why =
    Sau sáp nhập, số liệu nói về một địa bàn khác với dân số khác. Để dưới tên cũ, nó sẽ nối tiếp một dãy số đã kết thúc.

reference-territory-not-begun = Trong kỳ này địa phương chưa được lập.
reference-territory-not-begun-more =
    Báo khi kỳ kết thúc trước ngày ghi ở `from:`. Nếu chính tài liệu cho địa phương mới số của thời gian trước đó, hãy ghi
    `restated: true`.
reference-territory-not-begun-why =
    Số liệu của một nơi chưa có thì hoặc thuộc về một trong các nơi hợp thành nó, hoặc được tính lại về sau. Người đọc cần
    biết là trường hợp nào.

reference-missing-reason = Giá trị để trống mà không có lý do.
reference-missing-reason-more =
    Hãy ghi giá trị, hoặc vì sao không có: `missing: not-published` (không công bố), `not-applicable` (không áp dụng),
    `withheld` (không cho biết) hay `not-entered` (chưa nhập). Mỗi phát hiện mà bạn chấp nhận ở `accept` cũng cần lý do.
    Mỗi mục của `changes.yaml` cũng vậy, trừ mục `added`: bản soạn sẵn của `scorecard diff --write` còn là lỗi cho đến khi có
    lý do.
reference-missing-reason-why =
    Chỗ trống có thể do từ chối công bố, do sót, hoặc do chưa nhập. Người đọc đánh giá ba việc ấy khác nhau, nên trang phải
    nói rõ.

reference-missing-source = Tệp số liệu không nói số lấy từ tài liệu nào.
reference-missing-source-more =
    Mỗi tệp trong thư mục của một địa phương mở đầu bằng `source:`, với ít nhất tên và loại tài liệu, hoặc gọi bằng mã một tài
    liệu ở tệp khác. Tệp trống cũng bị báo.
reference-missing-source-why =
    Trang không đưa con số nào mà không kèm tài liệu nêu ra nó. Số không có nguồn thì không ai kiểm chứng được.

reference-unsafe-url = Địa chỉ không phải http, https hay mailto.
reference-unsafe-url-more = Địa chỉ không có dấu cách hay ký tự ẩn. `base_url` phải là https hay http, không có `?` hay `#`.
reference-unsafe-url-why =
    Trang biến nó thành đường dẫn. Thiếu `https://` thì đường dẫn chẳng tới đâu, còn địa chỉ kiểu `javascript:…` có thể gây hại
    cho người bấm vào.

reference-unsafe-file = Logo hay tệp CSS tải thứ gì từ nơi khác, hoặc tự chạy.
reference-unsafe-file-more =
    Tệp CSS trong `content/assets` không có `@import`, không có `url(…)` của trang khác, cũng không có chữ viết bằng mã thoát ở
    ngoài dấu nháy. Logo SVG không có đoạn mã, không có `on…=`, không chứa HTML và không dẫn tới đâu ngoài chính nó.
reference-unsafe-file-why =
    Không trang nào của site hỏi xin gì ở nơi khác: không ai biết bạn đọc là ai, và khi nơi kia không còn thì trang vẫn như cũ.
    Một hình vẽ tự chạy được có thể làm mọi việc mà trang làm được, dưới tên người đọc.

reference-low-contrast = Màu của trang quá khó đọc trên nền.
reference-low-contrast-more =
    Đường dẫn và đánh giá là chữ, nên cần độ tương phản 4,5:1 theo cách đo của WCAG 2.2. `accent` được đo trên nền nhạt của các
    ghi chú, những màu khác đo trên nền trang, riêng cho `light` và `dark`. Dòng gợi ý nêu màu gần nhất cùng sắc mà vẫn đạt.
reference-low-contrast-why =
    Nhiều bạn đọc mắt kém, màn hình cũ hay đang ngồi ngoài nắng. Và trang sẽ không qua được phần kiểm tra khả năng tiếp cận bắt
    buộc với cơ quan nhà nước.

reference-outside-content = Đường dẫn hay liên kết đi ra ngoài thư mục nội dung.
reference-outside-content-more = Liên kết tượng trưng chỉ được trỏ vào bên trong `content/`.
reference-outside-content-wrong = content/provinces/binh-duong/report.yaml → /home/an/report.yaml
reference-outside-content-right = content/provinces/binh-duong/report.yaml là một tệp thật, không phải liên kết
reference-outside-content-why =
    Nếu không, ai thêm được một tệp là có thể đưa lên mạng bất kỳ tệp nào của máy dựng trang. Và ở máy khác, nội dung sẽ thiếu.

reference-too-large = Tệp, bảng, danh sách hoặc toàn bộ nội dung vượt giới hạn.
reference-too-large-more =
    Tệp được có 4 MiB, bản đồ hình 8 MiB và 400.000 điểm, logo hay tệp CSS 48 KiB. Bảng được có 128 MiB, 3.000.000 hàng và
    1.000 cột; mỗi danh sách hay bảng trong một tệp YAML được có 100.000 mục. Nội dung được có 500.000 tệp, tổng
    cộng 2.048 MiB; trang được có 100 ngôn ngữ và 2.000.000 trang. Phần nào vượt giới hạn thì không được đọc.
reference-too-large-wrong = content/pages/about.md, 5 MiB: có ảnh dán vào trong
reference-too-large-right = content/pages/about.md, 3 KiB: chỉ có chữ
reference-too-large-why =
    Báo cáo của một tỉnh chỉ vài kilobyte. Tệp lớn hơn là thứ khác bị để nhầm vào đây, và ai cũng phải chờ vì nó.

reference-too-many = Một tệp có nhiều phát hiện hơn mức ai cũng đọc nổi.
reference-too-many-more = Một nghìn phát hiện đầu được báo, kèm số còn lại. Hãy sửa những chỗ đầu rồi kiểm tra lại.
reference-too-many-wrong = content/provinces/binh-duong/report.yaml có hơn một nghìn chỗ sai
reference-too-many-right = vẫn tệp đó sau khi sửa những chỗ đầu: phần lớn chỗ còn lại cũng hết theo
reference-too-many-why =
    Sai nhiều đến thế thường chỉ do một nguyên nhân, như dán nguyên một bảng vào. Nghìn dòng báo về nó sẽ che mất phát hiện của
    các tệp khác.

reference-too-deep = Danh sách và bảng lồng nhau quá giới hạn.
reference-too-deep-more =
    YAML được lồng tối đa 32 tầng, thư mục tối đa 16; tệp thường chỉ cần sáu. Hay gặp nhất là một dấu ngoặc bị gõ nhiều lần.
reference-too-deep-why = Tệp như thế có thể làm chương trình cạn bộ nhớ. Không ai nhập liệu bằng tay mà lồng sâu đến vậy.

reference-not-utf8 = Tệp không phải UTF-8.
reference-not-utf8-more =
    Các chương trình cũ lưu tiếng Việt bằng bảng mã khác (Windows-1258, TCVN3, VNI), có chương trình lưu UTF-16. Hãy lưu lại
    tệp bằng UTF-8; có hay không có dấu BOM đều được.
reference-not-utf8-wrong = content/topics.yaml lưu bằng Windows-1258
reference-not-utf8-right = content/topics.yaml lưu bằng UTF-8
reference-not-utf8-why = Ở bảng mã khác, `Thủ tục` biến thành ký tự lạ. Tên và câu trích sẽ in sai, và không tìm thấy được.

reference-control-character = Ký tự không được đứng trong văn bản nào, chẳng hạn NUL.
reference-control-character-more =
    Các ký tự này không nhìn thấy được, thường lẫn vào khi chép từ PDF hay từ dòng lệnh. Trong nháy kép, `\b` hay `\u0000` là
    một ký tự như thế: hãy viết `\\`, hoặc dùng nháy đơn.
reference-control-character-why = Trang và tệp dữ liệu có ký tự này là không hợp lệ, các chương trình khác sẽ không chịu đọc.

reference-missing-file = Thiếu một tệp mà các tệp khác cần đến.
reference-missing-file-more =
    `scorecard.yaml` lúc nào cũng phải có. Có chỉ số thì cần `topics.yaml`, có tài liệu thì cần `territories.yaml`.
reference-missing-file-why =
    Thiếu nó, mọi thứ nhắc đến nó sẽ bị báo là không có, hàng trăm lần. Nguyên nhân chỉ là một tệp, thường bị đổi tên hoặc
    chưa tải lên.

reference-unreadable-file = Tệp có đó mà không đọc được.
reference-unreadable-file-more = Hệ điều hành không cho đọc, hoặc liên kết không dẫn tới đâu. Thông báo nêu lý do của hệ thống.
reference-unreadable-file-wrong = content/topics.yaml → old/topics.yaml, mà tệp này không có
reference-unreadable-file-right = content/topics.yaml là một tệp thật và được phép đọc
reference-unreadable-file-why = Nội dung của tệp sẽ vắng mặt trên trang, dù ai mở thư mục cũng thấy tệp nằm đó.

reference-percent-for-score = In `%` cho điểm trên thang 100, hoặc in điểm cho phần trăm.
reference-percent-for-score-more =
    Con số được đọc như nó đứng đó. Điểm của một chỉ số tổng hợp không phải là tỷ lệ của thứ gì: `88,81` điểm không phải là
    88,81 %.
reference-percent-for-score-why =
    Người đọc sẽ tưởng 88,81 % là tỷ lệ người dân hay hồ sơ. Nếu tài liệu in như vậy thì cứ giữ nguyên: trang sẽ nói đó là
    điểm.

reference-stated-differs = Tỷ lệ, mức chênh, mức hoàn thành hay trung bình in ra không khớp với chính các số của tài liệu.
reference-stated-differs-more =
    Tỷ lệ được so với tử số và mẫu số, mức thay đổi so với giá trị và giá trị trước (tính bằng điểm phần trăm nếu đơn vị là
    phần trăm), mức hoàn thành so với giá trị và mục tiêu, trung bình so với các thành phần nếu tài liệu in đủ. Tất cả tính
    bằng số thập phân chính xác, làm tròn ở số chữ số in ra. Bị cắt bớt thay vì làm tròn là `truncated`, lệch một đơn vị ở chữ
    số cuối là `last-digit`. Số ước chừng (`khoảng 50%`) không bị đem so. Khi số đầu vào đã làm tròn có thể giải thích mức
    chênh, phát hiện nói rõ và nêu khoảng.
reference-stated-differs-why =
    Một trong hai số sai: bạn gõ nhầm, hoặc chính tài liệu sai. Trang công bố cả hai cùng phép tính, để người đọc biết nên
    tin số nào.

reference-sources-disagree = Hai tài liệu đưa ra hai số khác nhau cho cùng một điều.
reference-sources-disagree-more =
    Địa phương, chỉ số, kỳ, phần và phạm vi đều như nhau; các số khác nhau khi làm tròn theo số chữ số in ít hơn. Các mức chặn
    (`trên 400 ngàn`) chỉ trái nhau khi không có số nào thỏa cả hai. Nếu hai số nói về hai điều khác nhau, hãy ghi rõ bằng
    `of_which:` hoặc bằng kỳ. Nếu biết số nào đúng, hãy quyết định trong `resolutions.yaml` kèm lý do: lý do được công bố, và
    chỗ lệch không còn bị tính.
reference-sources-disagree-why =
    Cả hai số đều ở lại trên trang, số nào đứng trước là theo quy tắc đã công bố, không lấy trung bình. Người đọc thấy chính
    các cơ quan đưa ra hai con số, và đánh giá có đổi tùy số được dùng hay không.

reference-verdict-differs = Kết luận của tài liệu không khớp với giá trị và mục tiêu của nó.
reference-verdict-differs-more =
    Tài liệu ghi “đạt” mà tính ra “vượt” thì vẫn khớp. Giá trị ước chừng chỉ được đánh giá khi mọi con số nó cho phép đều cho
    cùng một kết quả.
reference-verdict-differs-why =
    Báo cáo ghi “vượt” một mục tiêu không đạt chính là điều người đọc cần biết. Trang in cả hai kết luận.

reference-sum-differs = Cộng các phần lại không bằng tổng.
reference-sum-differs-more =
    Các phần là những gì chỉ số nêu ở `sum_of:`, các nhóm đứng cạnh tổng số `of:`, hoặc số đạt và số chưa đạt. Chỉ báo khi một
    tài liệu in đủ mọi phần, không phần nào là số ước chừng, và việc làm tròn không giải thích được.
reference-sum-differs-why =
    Hoặc thiếu một phần, hoặc có phần bị đếm hai lần, hoặc gõ nhầm số. Các tỷ lệ tính từ tổng đó cũng sai theo.

reference-out-of-range = Số liệu nằm ngoài khoảng mà chỉ số có thể có.
reference-out-of-range-more =
    Khoảng là `range: [thấp, cao]` của chỉ số; với điểm, nếu không ghi, là từ 0 đến `scale`. Số đếm theo nhóm không bị xét.
reference-out-of-range-why =
    Nhiều hơn tất cả, hoặc ít hơn không, thường là gõ nhầm. Số đó sẽ đứng đầu bảng và kéo giãn thang đo của mọi biểu đồ.

reference-denominator-moved = Trong một tài liệu, cùng một tổng thể lại có hai tổng số.
reference-denominator-moved-more =
    Các chỉ số chia cho cùng một thứ thì dùng chung `id` của mẫu số. Báo khi một tài liệu, cho cùng một kỳ và một phần, lại
    chia cho những tổng số khác nhau. Nếu một tỷ lệ tính trên phạm vi hẹp hơn hay rộng hơn, hãy ghi rõ bằng `of_which:`.
reference-denominator-moved-why =
    Hai tỷ lệ tính trên hai tổng số khác nhau không so với nhau được, dù trông giống nhau. Chỉ cần tổng số nhỏ đi là tỷ lệ tăng
    mà chẳng phải làm gì.

reference-rank-beyond-total = Thứ hạng lớn hơn số đơn vị được xếp hạng.
reference-rank-beyond-total-more = Báo khi tài liệu in cả hai: `64/63`.
reference-rank-beyond-total-why = Không ai đứng thứ 64 trong 63. Hoặc hai chữ số bị đảo, hoặc tổng số là của năm khác.

reference-truncated = Số in ra bị cắt bớt, không phải làm tròn.
reference-truncated-more = Tính bằng số thập phân chính xác rồi cắt ở số chữ số in ra thì đúng số in; làm tròn thì không.
reference-truncated-why =
    692 ÷ 1.893 là 36,5557… %. Chênh lệch nhỏ, và không phải lý do để đổi số của tài liệu: cứ gõ như nó in. Người đọc kiểm lại
    phép tính sẽ biết chênh lệch từ đâu ra.

reference-last-digit = Số in ra lệch một đơn vị ở chữ số cuối.
reference-last-digit-more =
    Nó không phải do làm tròn, cũng không phải do cắt bớt. Số đầu vào đã làm tròn từ trước có thể là nguyên nhân; khi đó phát
    hiện nói rõ.
reference-last-digit-why =
    Hãy xem lại tài liệu: có thể là gõ nhầm. Nếu tài liệu in như vậy thì cứ giữ nguyên; trang đưa phép tính ra.

reference-percent-for-points = In `%` cho mức chênh tính bằng điểm phần trăm.
reference-percent-for-points-more =
    Từ 80,3 % lên 82,91 % là tăng 2,61 điểm phần trăm, tức tăng 3,25 %. `điểm %` sau con số nghĩa là điểm phần trăm,
    `% tương đối` nghĩa là mức tăng tương đối.
reference-percent-for-points-why =
    Đọc đúng từng chữ thì tài liệu nói một điều khác. Nếu tài liệu in `%` thì cứ giữ nguyên: trang nói rõ đó là điểm phần trăm.

reference-missing-translation = Câu chữ thiếu một ngôn ngữ của trang.
reference-missing-translation-more =
    Báo với tên chủ đề, cơ quan và chỉ số, với phần giới thiệu chỉ số, với trang và tóm tắt. Chuỗi chữ thường là dùng cho mọi
    ngôn ngữ, nên không bị báo.
reference-missing-translation-why =
    Người đọc ngôn ngữ kia gặp đoạn chữ họ không đọc được. Trang đưa bản của ngôn ngữ thứ nhất và ghi rõ như vậy.

reference-unread-file = Không có quy tắc nào đọc tệp này.
reference-unread-file-more =
    Tên thư mục hay đuôi tệp viết sai, hoặc tệp nằm quá sâu. `README.md` và các tên bắt đầu bằng `.` hay `_` được bỏ qua, không
    bị báo: hãy đặt `_` ở đầu tên bản nháp.
reference-unread-file-why = Số liệu trong tệp không ai đọc thì không có trên trang, mà người nhập lại tưởng là có.

reference-rank-differs = Thứ hạng in ra trái với các giá trị đứng cạnh nó trong tài liệu.
reference-rank-differs-more =
    Báo khi một tài liệu in giá trị và thứ hạng của nhiều địa phương, cho cùng một chỉ số và một kỳ, mà số nơi đạt tốt hơn
    hoặc kém hơn nhiều quá mức thứ hạng cho phép. Thứ hạng tính kiểu 1, 2, 2, 4; các giá trị in ra như nhau thì không trái gì.
    Không báo khi bảng xếp hạng dựa vào thứ khác (`rank_by:`).
reference-rank-differs-why =
    Thứ hạng là điều người dân nhớ và là căn cứ đánh giá cán bộ. Nếu bảng xếp hạng dựa vào thứ khác với giá trị in ra, hãy ghi
    rõ bằng `rank_by:`.

reference-implausible-jump = Một bước nhảy xa hơn hẳn mọi bước trước đó của dãy số.
reference-implausible-jump-more =
    Cần ít nhất năm số liệu trước đó của kỳ cùng loại. Báo khi một bước tăng hay giảm lớn hơn sáu lần bước trung vị của chúng.
    Số ước chừng không được tính, `breaks:` của chỉ số mở ra một dãy mới, và bước quay về mức cũ không bị báo lần nữa.
    Nếu ít nhất năm địa phương khác có số liệu ở đúng hai kỳ đó thì bước ấy còn phải lớn hơn sáu lần bước trung vị của họ: điều
    xảy ra ở mọi nơi không phải là lỗi của một con số.
reference-implausible-jump-why =
    Thường là hai chữ số bị đảo, hoặc thiếu dấu thập phân. Nếu tài liệu đúng là như vậy, hãy chấp nhận phát hiện kèm lý do,
    chẳng hạn cách đo đã đổi.

reference-future-date = Ngày còn chưa đến.
reference-future-date-more =
    Báo khi tài liệu được công bố hay được đọc sau hôm nay, khi một mục của `changes.yaml` ghi ngày sau hôm nay, và khi số liệu là của một kỳ chưa bắt đầu. Tính theo ngày chạy kiểm
    tra; các trang không phụ thuộc vào đó. Mục tiêu thì được phép nằm trong tương lai.
reference-future-date-why =
    Không tài liệu nào công bố vào ngày mai. Trong hai tài liệu cùng loại, tài liệu công bố sau được đưa lên trước, nên gõ nhầm
    năm là tài liệu này đứng trên tất cả.

reference-old-data = Số liệu mới nhất đã cũ hơn mức chỉ số cho phép.
reference-old-data-more =
    `stale_after:` của chỉ số là số tháng, tính từ ngày cuối của kỳ số liệu. Tính theo ngày chạy kiểm tra; các trang không phụ
    thuộc vào đó. Không báo với địa phương đã kết thúc.
reference-old-data-why =
    Số liệu từ lâu vẫn trông như tình hình hiện nay. Hãy tìm tài liệu mới hơn, hoặc ghi chú vì sao không có.

reference-dead-end = Chỉ số không có gì dùng tới, hoặc tài liệu không có số liệu.
reference-dead-end-more =
    Chỉ số được dùng khi có số liệu của nó, hoặc khi định nghĩa khác nhắc tới nó: là phần, chỉ số cha, số được lấy trung bình
    mẫu số, hay là phần của một chỉ số tổng hợp.
reference-dead-end-why = Trang của nó không dẫn người đọc tới đâu. Hoặc số liệu chưa nhập, hoặc mã chỉ được đổi ở một phía.

reference-quote-without-number = Câu trích không có con số được in.
reference-quote-without-number-more =
    Áp dụng cho tài liệu trong thư mục của một địa phương, với giá trị, tỷ số, thứ hạng và mức thay đổi. Số không ở đầu (`08`)
    và số viết bằng chữ (`thứ hai`, `không còn`) đều được nhận ra. `quote:` có thể là một danh sách: hãy thêm câu có con số ấy.
reference-quote-without-number-why =
    Câu trích là bằng chứng người đọc thấy ngay cạnh số liệu. Nếu trong đó là một con số khác thì hoặc số liệu, hoặc câu trích
    sai.

reference-lifeline = Lúc bắt đầu, lúc kết thúc và nơi kế tiếp của các địa phương không khớp nhau.
reference-lifeline-more =
    Báo khi địa phương kết thúc mà nơi kế tiếp bắt đầu vào ngày khác, thuộc cấp khác hoặc dẫn trở lại chính nó; khi nó kết
    thúc mà không có nơi kế tiếp, hoặc có mà không nêu văn bản, trong khi nơi khác cùng cấp có; khi nó còn tồn tại sau cấp trên
    hay vùng cuối cùng của mình, có trước chúng, hoặc có vùng hay ô bản đồ của thời kỳ khác; khi hai nơi trong cùng một nơi cùng
    lúc chung một mã hoặc chung mọi tên; và khi một tên cũ hết dùng vào ngày địa phương không tồn tại. Đổi tên, chia tách, sáp
    nhập, nhập vào một địa phương có sẵn đều hợp lệ.
reference-lifeline-why =
    Giữa hai ngày ấy, người dân của tỉnh không thuộc về đâu, và số liệu của quãng đó không biết gán cho ai.

reference-no-quote = Số liệu không kèm câu chữ nêu ra nó.
reference-no-quote-more =
    Áp dụng cho tài liệu trong thư mục của một địa phương; tài liệu có hơn ba số liệu thiếu câu trích thì chỉ báo một lần, kèm
    số dòng. Câu trích chép đúng từng chữ, kể cả lỗi chính tả, và chỉ cần câu có con số.
reference-no-quote-why = Có câu trích, người đọc đối chiếu được ngay và tìm ra chỗ đó trong tài liệu dài cả trăm trang.

reference-not-comparable = Số liệu của nhiều địa phương không bao giờ đặt cạnh nhau được.
reference-not-comparable-more =
    Ít nhất hai địa phương có số liệu của chỉ số, mà không có hai nơi nào giống nhau về cấp, phần, phạm vi và kỳ (với
    `compares: latest` là loại kỳ). Khi đó không xếp hạng, không so sánh. Nếu vốn là như vậy, hãy ghi `compares: never` ở chỉ
    số.
reference-not-comparable-why =
    Nửa năm đặt cạnh cả năm, hay toàn bộ hồ sơ đặt cạnh hồ sơ của một cấp, trông như hơn kém nhau trong khi không phải. Trang
    nói rõ vì sao không so sánh.

reference-period-inferred = Kỳ mà tài liệu không in.
reference-period-inferred-more =
    `period_inferred: true` nghĩa là kỳ do bạn suy ra. Các số liệu của một tài liệu cùng một kỳ như vậy được báo một lần. Hãy xem
    lại tài liệu có in kỳ ở đâu không.
reference-period-inferred-why =
    Kỳ suy ra quyết định số liệu được so với số nào. Trang có đánh dấu điều đó, còn ghi chú này giúp tìm lại những chỗ có thể
    xác định được.

reference-needless-accept = Chấp nhận một phát hiện không có.
reference-needless-accept-more =
    Số liệu này không có phát hiện như vậy: chỗ đó đã được sửa, hoặc `accept` đặt nhầm số liệu. Hãy bỏ đi, hoặc chuyển về đúng
    chỗ.
reference-needless-accept-why =
    Lý do ấy sẽ nằm chờ sẵn: lần sau có phát hiện cùng loại ở số liệu này, nó được chấp nhận khi chưa ai kịp xem.

reference-weights = Trọng số trong chỉ số không lớn hơn 0.
reference-weights-more =
    Trọng số cho biết một nút nặng bao nhiêu so với các nút cùng bậc: 2 nặng gấp đôi 1, còn 40 bên 60 cũng như 2 bên 3. Tổng
    không cần bằng 1 hay 100. Không ghi thì trọng số là 1.
reference-weights-why =
    Một chỉ số không nặng chút nào vẫn được kể là một phần của chỉ số tổng hợp, còn trọng số âm thì thưởng cho nơi kém hơn.

reference-index-cycle = Một chỉ số tổng hợp, trụ cột hay chỉ số thành phần là một phần của chính nó.
reference-index-cycle-more =
    Chỉ số được công bố với cùng mã là thứ khác với chỉ số được tính ở đây: một trong hai phải mang mã khác. Trụ cột trùng tên với
    trụ cột chứa nó cũng được báo.
reference-index-cycle-why =
    Không thể tính một thứ từ kết quả của chính nó; và trong tệp dữ liệu cũng như địa chỉ trang, mỗi mã là một thứ.

reference-index-method = Phương pháp của chỉ số không dùng được với những gì đã cho.
reference-index-method-more =
    Hai mốc bằng nhau hoặc ngược chiều, điểm mà không có điểm tối đa, thiếu mục tiêu, nhãn ít hơn nhóm, các ngưỡng không giảm
    dần, trung bình nhân hay điều hòa của thứ có thể bằng 0: những lỗi này được báo ngay tại chỗ. Trường không có tác dụng bên
    cạnh phương pháp đã chọn cũng vậy. Nếu chỉ số liệu mới cho thấy (mọi giá trị của một chỉ số đều bằng nhau, trung bình gặp số
    0), lỗi được báo ở chỉ số hay trụ cột ấy, kèm các kỳ.
reference-index-method-why =
    Chỉ số như thế sẽ chia cho 0 hoặc xếp nơi kém nhất lên đầu, mà trên trang vẫn hiện ra như mọi con số khác.

reference-index-empty = Chỉ số tổng hợp, hay một chỉ số thành phần, không có số liệu để tính.
reference-index-empty-more =
    Báo khi không nơi nào có đủ số liệu làm nên chỉ số, ở mọi kỳ hay ở một kỳ mà `period` nêu; và khi không nơi nào, hoặc chỉ một
    địa phương, có số liệu của một chỉ số thành phần. Thường là do số liệu đứng dưới chỉ số khác, hoặc thuộc loại kỳ khác.
reference-index-empty-why =
    Chỗ trống không bao giờ được lấp trong im lặng, nên chỉ số có một phần không ai có là chỉ số không của ai cả.

reference-table-column = Một cột của bảng không có ở đó, hoặc chưa ai nói cột chứa gì.
reference-table-column-more =
    Báo cáo gọi tên mọi cột của bảng: cột địa phương và cột kỳ ở `columns`, cột số liệu ở `indicators`, cột bỏ qua ở `skip`.
    Tên phải đúng từng chữ như ở dòng đầu bảng.
reference-table-column-why = Không có gì bị bỏ đi trong im lặng: cột không ai đọc có thể chính là số liệu người ta cần.

reference-table-cell = Một dòng của bảng thừa hoặc thiếu ô, hoặc một ô không được để trống lại trống.
reference-table-cell-more =
    Mỗi dòng có đúng số ô như dòng đầu bảng, và nói rõ về nơi nào. Nguyên nhân hay gặp nhất là dấu phẩy thập phân trong bảng
    ngăn cách bằng dấu phẩy.
reference-table-cell-why = Dòng thừa một ô sẽ đẩy mỗi con số sang cột bên cạnh, mà số nào trông cũng có vẻ đúng.
